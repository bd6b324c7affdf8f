import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement } from 'react'
import { keepKeys } from './keep-keys'
import styles from './choice-menu.module.css'

type Action = { label: string; run: () => void }

/** A menu of things to do, opened by a button. */
export function ActionMenu({
  trigger,
  actions,
}: {
  trigger: ReactElement
  actions: readonly Action[]
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles.menu} onKeyDown={keepKeys}>
            {actions.map(({ label, run }) => (
              <Base.Item key={label} className={styles.item} onClick={run}>
                {label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
