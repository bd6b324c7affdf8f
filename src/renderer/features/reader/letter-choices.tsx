import { useMemo } from 'react'
import { hyphenates, READING_LIMITS, type Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { Segmented } from '../../components/segmented'
import { CheckRow, ChoiceRow, SliderRow } from '../../components/setting-rows'
import { dividesWords } from './divides-words'
import styles from './reading-choices.module.css'

const FONTS = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
] as const

/** How articles are set: letters and lines. What is chosen shows at once and is kept. */
export function LetterChoices({ settings }: { settings: Settings }) {
  const change = useChangeSettings()
  const { reading } = settings
  const divides = useMemo(() => dividesWords('en'), [])
  const edit = (fields: Partial<Settings['reading']>) => change.mutate({ reading: fields })

  return (
    <div className={styles.choices}>
      <ChoiceRow label="Letters">
        <Segmented
          label="Letters"
          value={reading.font}
          options={FONTS}
          onChange={(font) => edit({ font })}
        />
      </ChoiceRow>
      <SliderRow
        label="Size"
        unit=" px"
        value={reading.size}
        limits={READING_LIMITS.size}
        step={1}
        onChange={(size) => edit({ size })}
      />
      <SliderRow
        label="Line height"
        unit=""
        value={reading.lineHeight}
        limits={READING_LIMITS.lineHeight}
        step={0.05}
        onChange={(lineHeight) => edit({ lineHeight })}
      />
      <SliderRow
        label="Line length"
        unit=" letters"
        value={reading.measure}
        limits={READING_LIMITS.measure}
        step={1}
        onChange={(measure) => edit({ measure })}
      />
      <div className={styles.checks}>
        <CheckRow
          label="Justify lines"
          checked={reading.justify}
          onChange={(justify) => edit({ justify, hyphenate: hyphenates(reading) })}
        />
        {divides && (
          <CheckRow
            label="Divide words"
            checked={hyphenates(reading)}
            onChange={(hyphenate) => edit({ hyphenate })}
          />
        )}
      </div>
      {!divides && (
        <p className={styles.hint}>
          Words stay whole at the ends of lines: this system has no rules for dividing them.
        </p>
      )}
    </div>
  )
}
