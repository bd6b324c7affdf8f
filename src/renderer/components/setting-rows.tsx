import type { ReactNode } from 'react'
import { spokenHere } from './spoken-here'
import styles from './setting-rows.module.css'

/** One thing that can be chosen, with its name before it. */
export function ChoiceRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span>{label}</span>
      {children}
    </div>
  )
}

type SliderRowProps = {
  label: string
  unit: string
  value: number
  limits: { min: number; max: number }
  step: number
  onChange: (value: number) => void
}

/** A number between two limits. */
export function SliderRow({ label, unit, value, limits, step, onChange }: SliderRowProps) {
  return (
    <label className={styles.row}>
      <span>{label}</span>
      <span className={styles.slider}>
        <input
          type="range"
          {...limits}
          step={step}
          value={value}
          onChange={({ target }) => onChange(Number(target.value))}
        />
        <output>
          {value.toLocaleString(spokenHere())}
          {unit}
        </output>
      </span>
    </label>
  )
}

type CheckRowProps = { label: string; checked: boolean; onChange: (on: boolean) => void }

/** Something that is so or not. */
export function CheckRow({ label, checked, onChange }: CheckRowProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  )
}
