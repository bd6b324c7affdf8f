import { useState, type ReactNode } from 'react'
import type { Highlight } from '#core/highlight/highlight'
import { openQuestion } from '#core/highlight/placement'
import { useMessages } from '../../api/use-messages'
import styles from './stray-tray.module.css'

type StrayTrayProps = {
  strays: readonly Highlight[]
  active: string | null
  children: (stray: Highlight) => ReactNode
}

const FEW = 5

/** Where the highlights of a clip wait that have no place in its text. */
export function StrayTray({ strays, active, children }: StrayTrayProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { places: words } = useMessages()
  const asking = strays.filter((stray) => openQuestion(stray) !== null)
  const isActive = strays.some(({ id }) => id === active)
  const isOpen = isActive || (chosen ?? (asking.length > 0 && strays.length <= FEW))
  return (
    <section className={styles.tray} aria-label={words.without}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        {words.without} <span>{strays.length}</span>
      </button>
      {isOpen && strays.map(children)}
    </section>
  )
}
