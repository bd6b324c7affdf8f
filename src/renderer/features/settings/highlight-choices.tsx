import { useState } from 'react'
import { HIGHLIGHT_COLORS, type HighlightColor } from '#core/highlight/highlight'
import type { Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { ColorBadge } from '../../components/color-dots'
import { CheckRow } from '../../components/setting-rows'
import styles from './highlight-choices.module.css'

const LONGEST_NAME = 40

/** What the colors are called, whether selecting is highlighting, and whether marks are said. */
export function HighlightChoices({ settings }: { settings: Settings }) {
  const change = useChangeSettings()
  const names = settings.colorNames ?? {}
  const { colors: words } = useMessages().settings

  return (
    <section className={styles.choices} aria-label={words.title}>
      <h3 className={styles.heading}>{words.meaning}</h3>
      <div className={styles.names}>
        {HIGHLIGHT_COLORS.map((color) => (
          <NameField
            key={color}
            color={color}
            name={names[color] ?? ''}
            onName={(name) => change.mutate({ colorNames: { ...names, [color]: name } })}
          />
        ))}
      </div>
      <CheckRow
        label={words.atOnce}
        checked={settings.markAtOnce === true}
        onChange={(markAtOnce) => change.mutate({ markAtOnce })}
      />
      <CheckRow
        label={words.spoken}
        checked={settings.markElements === true}
        onChange={(markElements) => change.mutate({ markElements })}
      />
    </section>
  )
}

type NameFieldProps = { color: HighlightColor; name: string; onName: (name: string) => void }

// The name is kept once it is written, so that what is kept meanwhile does not come between two letters.
function NameField({ color, name, onName }: NameFieldProps) {
  const { settings, colors } = useMessages()
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <label className={styles.name}>
      <ColorBadge color={color} />
      <input
        aria-label={settings.colors.nameOf(colors[color])}
        placeholder={colors[color]}
        maxLength={LONGEST_NAME}
        value={draft ?? name}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== null && draft !== name) onName(draft)
          setDraft(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
