import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { HistoryEntry } from '#contract/care-views'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import styles from './history-dialog.module.css'

type HistoryListProps = {
  done: readonly HistoryEntry[]
  undone: readonly HistoryEntry[]
  isBusy: boolean
  /** 0 is before all of them. */
  onGo: (id: number) => void
}

type Point = HistoryEntry | { id: 0; at: null; said: string }

/** The points one can go to, newest first. One stop for Tab; arrows walk, Enter goes there. */
export function HistoryList({ done, undone, isBusy, onGo }: HistoryListProps) {
  const { history: words } = useMessages()
  const language = useLanguage()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const points: Point[] = [
    ...undone.toReversed(),
    ...done,
    { id: 0, at: null, said: words.beginning },
  ]
  const here = undone.length
  const [walked, setWalked] = useState<number | null>(null)
  const active = Math.min(walked ?? here, points.length - 1)
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })

  // Scrolling leaves React: what is walked to must be in sight.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const go = (index: number) => {
    const point = points[index]
    if (isBusy || !point || index === here) return
    setWalked(null)
    onGo(point.id)
  }
  const press = (event: KeyboardEvent) => {
    const last = points.length - 1
    const acts: Record<string, () => void> = {
      ArrowDown: () => setWalked(Math.min(last, active + 1)),
      ArrowUp: () => setWalked(Math.max(0, active - 1)),
      Home: () => setWalked(0),
      End: () => setWalked(last),
      Enter: () => go(active),
      ' ': () => go(active),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      data-begin-here
      aria-label={words.list}
      aria-busy={isBusy}
      aria-activedescendant={`${id}-${active}`}
      className={styles.list}
      onKeyDown={press}
    >
      {points.map((point, index) => (
        <li
          key={point.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === here}
          data-active={index === active}
          data-undone={index < here}
          className={styles.point}
          onClick={() => go(index)}
        >
          <span className={styles.said}>{point.said}</span>
          {index < here && <span className={styles.tag}>{words.undone}</span>}
          {index === here && <span className={styles.tag}>{words.now}</span>}
          {point.at !== null && (
            <time className={styles.when} dateTime={point.at}>
              {when.format(new Date(point.at))}
            </time>
          )}
        </li>
      ))}
    </ul>
  )
}
