import { useDeferredValue, useMemo, useState } from 'react'
import type { Span } from '#core/search/search-entry'
import { findInText, type FindHow } from '#core/text/find-in-text'

const NO_HITS: Span[] = []
/** So many hits either side of the current one are drawn. */
const DRAWN = 2_000

/** Finding words in the article that is open. `position` is where one reads, where finding begins. */
export function useFind(text: string, position: () => number, onOpen: () => void) {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const [how, setHow] = useState<FindHow>({ matchCase: false, wholeWord: false })
  const [from, setFrom] = useState(0)
  const [stepped, setStepped] = useState<{ hits: Span[]; index: number } | null>(null)

  const looked = useDeferredValue(wanted)
  const hits = useMemo(
    () => (isOpen ? findInText(text, looked, how) : NO_HITS),
    [isOpen, text, looked, how],
  )
  const nearest = Math.max(
    0,
    hits.findIndex(({ start }) => start >= from),
  )
  const index = stepped?.hits === hits ? stepped.index : nearest
  const current = hits[index] ?? null
  const first = Math.max(0, index - DRAWN)
  const drawn = useMemo(() => hits.slice(first, first + 2 * DRAWN), [hits, first])

  return {
    isOpen,
    wanted,
    how,
    total: hits.length,
    /** Which hit one is at, from 1; 0 where there is none. */
    place: current ? index + 1 : 0,
    current,
    drawn: { hits: drawn, current: current ? index - first : null },
    open: () => {
      onOpen()
      setFrom(position())
      setOpen(true)
    },
    close: () => setOpen(false),
    want: (words: string) => setWanted(words),
    change: (change: Partial<FindHow>) => setHow({ ...how, ...change }),
    step: (by: 1 | -1) => {
      if (hits.length > 0) setStepped({ hits, index: (index + by + hits.length) % hits.length })
    },
  }
}
export type Find = ReturnType<typeof useFind>
