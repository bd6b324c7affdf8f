import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { keepKeys } from './keep-keys'
import { KeysHeld } from './keys-held'
import styles from './popover.module.css'

type PopoverProps = {
  title: string
  trigger: ReactElement
  children: ReactNode
  /** Whether it is open, where a key opens it too; left out, the trigger alone does. */
  opened?: { is: boolean; onChange: (open: boolean) => void }
}

/** A small card that a button opens beside itself; closes with Escape or a press elsewhere. */
export function Popover({ title, trigger, children, opened }: PopoverProps) {
  return (
    <Base.Root {...(opened && { open: opened.is, onOpenChange: opened.onChange })}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles.card} onKeyDown={keepKeys}>
            <KeysHeld />
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
