import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef, type ReactNode } from 'react'
import { KeysHeld } from './keys-held'
import styles from './drawer.module.css'

type DrawerProps = { title: string; open: boolean; onClose: () => void; children: ReactNode }

/** A pane laid over the window from where lines begin: keeps the focus, closes with Escape, and gives the focus back. */
export function Drawer({ title, open, onClose, children }: DrawerProps) {
  const popup = useRef<HTMLDivElement>(null)
  const beginning = () =>
    popup.current?.querySelector<HTMLElement>('[aria-current]') ??
    popup.current?.querySelector<HTMLElement>('button') ??
    popup.current

  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup
          ref={popup}
          className={styles.drawer}
          aria-label={title}
          initialFocus={beginning}
        >
          <KeysHeld />
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
