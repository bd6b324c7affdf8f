import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import dialog from './dialog.module.css'
import { KeysHeld } from './keys-held'

type BareDialogProps = {
  label: string
  open: boolean
  /** What has the focus first. */
  first: RefObject<HTMLElement | null>
  onClose: () => void
  /** It is gone, and the focus is back where it was. */
  onClosed: () => void
  children: ReactNode
}

/** A dialog without a head of its own, for what is over in a moment. Escape closes it and gives the focus back. */
export function BareDialog({ label, open, first, onClose, onClosed, children }: BareDialogProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      onOpenChangeComplete={(isOpen) => !isOpen && onClosed()}
    >
      <Base.Portal>
        <Base.Backdrop className={dialog.veil} />
        <Base.Popup
          className={dialog.dialog}
          data-width="middle"
          aria-label={label}
          initialFocus={first}
        >
          <KeysHeld />
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
