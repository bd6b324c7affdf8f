import type { ReactNode } from 'react'
import type { Settings, SettingsEdit, Theme } from '#core/library/settings'
import { useSummary } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { Segmented } from '../../components/segmented'
import styles from './settings-dialog.module.css'

type SettingsDialogProps = {
  open: boolean
  settings: Settings
  onCare: () => void
  onClose: () => void
}

const THEMES: { value: Theme; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
]

/** How the window looks, how articles are set, and where the library lies. */
export function SettingsDialog({ open, settings, onCare, onClose }: SettingsDialogProps) {
  const change = useAsk('settings.change')
  const show = useAsk('library.show')
  const folder = useSummary().data?.folder
  const { reading } = settings
  const edit = (fields: SettingsEdit) => change.mutate(fields)

  return (
    <Dialog title="Settings" open={open} onClose={onClose}>
      <div className={styles.content}>
        <Row label="Theme">
          <Segmented
            label="Theme"
            value={settings.theme}
            options={THEMES}
            onChange={(theme) => edit({ theme })}
          />
        </Row>
        <Row label="Letters">
          <Segmented
            label="Letters"
            value={reading.font}
            options={[
              { value: 'serif', label: 'Serif' },
              { value: 'sans', label: 'Sans' },
            ]}
            onChange={(font) => edit({ reading: { font } })}
          />
        </Row>
        <Slider
          label="Size"
          unit="px"
          value={reading.size}
          min={14}
          max={28}
          step={1}
          onChange={(size) => edit({ reading: { size } })}
        />
        <Slider
          label="Line height"
          unit=""
          value={reading.lineHeight}
          min={1.3}
          max={2}
          step={0.05}
          onChange={(lineHeight) => edit({ reading: { lineHeight } })}
        />
        <Slider
          label="Line length"
          unit=" letters"
          value={reading.measure}
          min={50}
          max={90}
          step={1}
          onChange={(measure) => edit({ reading: { measure } })}
        />
        <Check
          label="Justify and hyphenate"
          checked={reading.justify}
          onChange={(justify) => edit({ reading: { justify } })}
        />
        <Check
          label="One-letter shortcuts, such as J, H and E"
          checked={settings.singleKeys}
          onChange={(singleKeys) => edit({ singleKeys })}
        />
        <div className={styles.library}>
          <p>
            The library is a plain folder: <span className={styles.folder}>{folder}</span>
          </p>
          <Button onClick={() => show.mutate(undefined)}>Show it</Button>
        </div>
        <div className={styles.care}>
          <p>It is backed up by itself while Commonplace is open.</p>
          <Button onClick={onCare}>Backups and verification…</Button>
        </div>
      </div>
    </Dialog>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span>{label}</span>
      {children}
    </div>
  )
}

type SliderProps = {
  label: string
  unit: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
}

function Slider({ label, unit, value, min, max, step, onChange }: SliderProps) {
  return (
    <label className={styles.row}>
      <span>{label}</span>
      <span className={styles.slider}>
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          onChange={({ target }) => onChange(Number(target.value))}
        />
        <output>
          {value}
          {unit}
        </output>
      </span>
    </label>
  )
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (on: boolean) => void
}) {
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
