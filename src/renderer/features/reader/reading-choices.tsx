import { Theme, type Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { ThemeSwatches } from '../../components/theme-swatches'
import { LetterChoices } from './letter-choices'
import styles from './reading-choices.module.css'

/** How articles look: theme, letters, lines. What is chosen shows at once and is kept. */
export function ReadingChoices({ settings }: { settings: Settings }) {
  const change = useChangeSettings()
  const { settings: words } = useMessages()

  return (
    <div className={styles.choices}>
      <ThemeSwatches
        themes={Theme.options}
        names={words.themes}
        value={settings.theme}
        onChange={(theme) => change.mutate({ theme })}
      />
      <LetterChoices settings={settings} />
    </div>
  )
}
