import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { useComponentWords } from './component-words'
import { IconButton } from './icon-button'
import { KeysHeld } from './keys-held'
import styles from './dialog.module.css'

type DialogProps = {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  width?: 'narrow' | 'middle' | 'wide'
}

/** A window within the window: keeps the focus, closes with Escape, and gives the focus back. */
export function Dialog({ title, open, onClose, children, width = 'narrow' }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  // Focus begins where one will type, or at the dialog itself: never on the way out of it.
  const beginning = () =>
    popup.current?.querySelector<HTMLElement>('textarea, [data-begin-here]') ?? popup.current

  const words = useComponentWords()
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup
          ref={popup}
          className={styles.dialog}
          data-width={width}
          initialFocus={beginning}
        >
          <KeysHeld />
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <IconButton label={words.close} icon={X} keys="Esc" onClick={onClose} />
          </header>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
