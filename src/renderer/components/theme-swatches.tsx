import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useComponentWords } from './component-words'
import styles from './theme-swatches.module.css'

type ThemeSwatchesProps<T extends string> = {
  themes: readonly T[]
  names: Record<T, string>
  value: T
  onChange: (theme: T) => void
}

/** The themes to choose from, each shown in its own colors. */
export function ThemeSwatches<T extends string>(props: ThemeSwatchesProps<T>) {
  const { themes, names, value, onChange } = props
  const words = useComponentWords()
  return (
    <RadioGroup
      className={styles.themes}
      aria-label={words.theme}
      value={value}
      onValueChange={(next) => onChange(next as T)}
    >
      {themes.map((theme) => (
        <Radio.Root key={theme} value={theme} className={styles.theme} aria-label={names[theme]}>
          <span className={styles.page} data-theme={theme} aria-hidden>
            Aa
          </span>
          <span aria-hidden>{names[theme]}</span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
