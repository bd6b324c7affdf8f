import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { keepKeys } from './keep-keys'
import styles from './popover.module.css'

type PopoverProps = { title: string; trigger: ReactElement; children: ReactNode }

/** A small card that a button opens beside itself; closes with Escape or a press elsewhere. */
export function Popover({ title, trigger, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles.card} onKeyDown={keepKeys}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
