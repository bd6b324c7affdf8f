import { createContext, use, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../../api/use-messages'
import { FrameStage } from './frame-stage'
import styles from './reader-pane.module.css'

type Slot = 'toolbar' | 'above' | 'below' | 'panel'

const Slots = createContext<Partial<Record<Slot, HTMLElement>>>({})

/**
 * What stays of the reading pane while clips come and go: the frames of articles, which no one may move, and the
 * places around them, which the clip that is open fills. Out of sight where none is open.
 */
export function ReaderShell({ children }: { children: ReactNode }) {
  const [slots, setSlots] = useState<Partial<Record<Slot, HTMLElement>>>({})
  const { reader: words } = useMessages()
  const place = (name: Slot) => (
    <div
      className={styles.slot}
      data-slot={name}
      ref={(element) => {
        if (element && slots[name] !== element) setSlots((all) => ({ ...all, [name]: element }))
      }}
    />
  )
  return (
    <div className={styles.shell}>
      <div className={styles.pane}>
        {place('toolbar')}
        <div className={styles.body}>
          <main className={styles.article} aria-label={words.pane}>
            {place('above')}
            <FrameStage />
            {place('below')}
          </main>
          {place('panel')}
        </div>
      </div>
      <Slots value={slots}>{children}</Slots>
    </div>
  )
}

/** Puts a part of the clip that is open in its place. */
export function InPlace({ of, children }: { of: Slot; children: ReactNode }) {
  const slot = use(Slots)[of]
  return slot ? createPortal(children, slot) : null
}
