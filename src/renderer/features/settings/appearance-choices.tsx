import { FIRST_SETTINGS, Theme, type Settings } from '#core/library/settings'
import { Language, LANGUAGE_NAMES } from '#core/messages/language'
import { useChangeSettings } from '../../api/use-change-settings'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Segmented } from '../../components/segmented'
import { ThemeSwatches } from '../../components/theme-swatches'
import styles from './settings-dialog.module.css'

/** How the window looks, and which language it speaks. */
export function AppearanceChoices({ settings }: { settings: Settings }) {
  const { settings: words } = useMessages()
  const change = useChangeSettings()
  const { sidebarWidth, listWidth } = FIRST_SETTINGS

  return (
    <>
      <h3 className={styles.heading}>{words.theme}</h3>
      <ThemeSwatches
        themes={Theme.options}
        names={words.themes}
        value={settings.theme}
        onChange={(theme) => change.mutate({ theme })}
      />
      <h3 className={styles.heading}>{words.language}</h3>
      <Segmented
        label={words.language}
        value={useLanguage()}
        options={Language.options.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(language) => change.mutate({ language })}
      />
      <p className={styles.hint}>{words.languageHint}</p>
      <div className={styles.line}>
        <h3 className={styles.heading}>{words.panes}</h3>
        <Button onClick={() => change.mutate({ sidebarWidth, listWidth })}>
          {words.resetPanes}
        </Button>
      </div>
    </>
  )
}
