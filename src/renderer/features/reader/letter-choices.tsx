import { useMemo } from 'react'
import { hyphenates, READING_LIMITS, type Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { Segmented } from '../../components/segmented'
import { CheckRow, ChoiceRow, SliderRow } from '../../components/setting-rows'
import { dividesWords } from './divides-words'
import styles from './reading-choices.module.css'

const FONTS = ['serif', 'sans'] as const

/** How articles are set: letters and lines. What is chosen shows at once and is kept. */
export function LetterChoices({ settings }: { settings: Settings }) {
  const change = useChangeSettings()
  const { reading } = settings
  const { letters: words } = useMessages().settings
  const divides = useMemo(() => dividesWords('en'), [])
  const edit = (fields: Partial<Settings['reading']>) => change.mutate({ reading: fields })

  return (
    <div className={styles.choices}>
      <ChoiceRow label={words.title}>
        <Segmented
          label={words.title}
          value={reading.font}
          options={FONTS.map((value) => ({ value, label: words.fonts[value] }))}
          onChange={(font) => edit({ font })}
        />
      </ChoiceRow>
      <SliderRow
        label={words.size}
        unit=" px"
        value={reading.size}
        limits={READING_LIMITS.size}
        step={1}
        onChange={(size) => edit({ size })}
      />
      <SliderRow
        label={words.lineHeight}
        unit=""
        value={reading.lineHeight}
        limits={READING_LIMITS.lineHeight}
        step={0.05}
        onChange={(lineHeight) => edit({ lineHeight })}
      />
      <SliderRow
        label={words.lineLength}
        unit={words.lettersUnit}
        value={reading.measure}
        limits={READING_LIMITS.measure}
        step={1}
        onChange={(measure) => edit({ measure })}
      />
      <div className={styles.checks}>
        <CheckRow
          label={words.justify}
          checked={reading.justify}
          onChange={(justify) => edit({ justify, hyphenate: hyphenates(reading) })}
        />
        {divides && (
          <CheckRow
            label={words.divide}
            checked={hyphenates(reading)}
            onChange={(hyphenate) => edit({ hyphenate })}
          />
        )}
      </div>
      {!divides && <p className={styles.hint}>{words.noDividing}</p>}
    </div>
  )
}
