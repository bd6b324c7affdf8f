import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './card-stack.module.css'

type CardStackProps<Card> = {
  cards: readonly Card[]
  nameOf: (card: Card) => string
  /** The card at hand: it is brought into sight, and exists wherever one scrolls. */
  current: string | null
  children: (card: Card) => ReactNode
}

const ESTIMATE = 88
const GAP = 8

/** Cards of any height and number, in a panel that scrolls; only those near what is in sight exist. */
export function CardStack<Card>({ cards, nameOf, current, children }: CardStackProps<Card>) {
  const stack = useRef<HTMLDivElement>(null)
  // What stands above the stack in its panel: it comes and goes.
  const [above, setAbove] = useState(0)
  const index = current === null ? -1 : cards.findIndex((card) => nameOf(card) === current)
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => stack.current?.closest('[role=tabpanel]') ?? null,
    estimateSize: () => ESTIMATE,
    getItemKey: (at) => {
      const card = cards[at]
      return card === undefined ? at : nameOf(card)
    },
    gap: GAP,
    overscan: 6,
    scrollMargin: above,
    rangeExtractor: (range) => withIndex(range, index),
  })

  useLayoutEffect(() => setAbove(stack.current?.offsetTop ?? 0))
  useEffect(() => {
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
  }, [current])

  return (
    <div ref={stack} className={styles.stack} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index: at, key, start }) => {
        const card = cards[at]
        return (
          card !== undefined && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={at}
              className={styles.place}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              {children(card)}
            </div>
          )
        )
      })}
    </div>
  )
}

// What is being written must not be taken away by scrolling.
function withIndex(range: Range, index: number): number[] {
  const inSight = defaultRangeExtractor(range)
  if (index < 0 || inSight.includes(index)) return inSight
  return [...inSight, index].sort((a, b) => a - b)
}
