import { Combobox as Base } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { useComponentWords } from './component-words'
import { keepKeys } from './keep-keys'
import styles from './picker.module.css'

type PickerProps = {
  label: string
  placeholder: string
  /** What is said where nothing matches what was typed. */
  nothing: string
  value: string | null
  options: readonly { value: string; hint: string }[]
  onPick: (value: string | null) => void
}

const SHOWN = 40

/** One of very many, found by typing a part of it. */
export function Picker({ label, placeholder, nothing, value, options, onPick }: PickerProps) {
  const id = useId()
  const words = useComponentWords()
  const [isOpen, setOpen] = useState(false)
  const hints = new Map(options.map((option) => [option.value, option.hint]))
  return (
    <Base.Root
      items={options.map((option) => option.value)}
      limit={SHOWN}
      value={value}
      autoHighlight
      open={isOpen}
      onOpenChange={setOpen}
      onValueChange={onPick}
    >
      <div className={styles.field}>
        <label htmlFor={id}>{label}</label>
        <Base.InputGroup className={styles.box}>
          <Base.Input
            id={id}
            className={styles.input}
            placeholder={placeholder}
            spellCheck={false}
            onKeyDown={(event) => {
              // Escape closes what is open, one after the other, and takes back nothing that was picked.
              if (event.key === 'Escape' && !isOpen) event.preventBaseUIHandler()
            }}
          />
          <Base.Clear className={styles.clear} aria-label={words.any(label)}>
            <X size={13} aria-hidden />
          </Base.Clear>
        </Base.InputGroup>
      </div>
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup} onKeyDown={keepKeys} aria-label={label}>
            <Base.Empty>
              <p className={styles.nothing}>{nothing}</p>
            </Base.Empty>
            <Base.List className={styles.options}>
              {(option: string) => (
                <Base.Item key={option} value={option} className={styles.option}>
                  <span className={styles.name}>{option}</span>
                  <span className={styles.hint}>{hints.get(option)}</span>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
