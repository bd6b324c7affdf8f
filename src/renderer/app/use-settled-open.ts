import { startTransition, useEffect, useRef, useState } from 'react'
import { clipQuery, noteQuery, queryClient } from '../api/queries'
import { useView, type Open } from './view-store'

/** Milliseconds: whoever goes on sooner than that is on the way to something else. */
const HURRY = 120

/**
 * What the reading pane shows: what is open, once the list has been painted with it and it has been read
 * from disk. What one only runs past is not shown.
 */
export function useSettledOpen(): Open | null {
  const open = useView((view) => view.open)
  const [settled, setSettled] = useState(open)
  const cameAt = useRef(-Infinity)

  useEffect(() => {
    const now = performance.now()
    const isHurrying = now - cameAt.current < HURRY
    cameAt.current = now
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const settle = async () => {
      await whenHere(open)
      if (!isGone) startTransition(() => setSettled(open))
    }
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void settle(), isHurrying ? HURRY : 0)
    })
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [open])

  return settled
}

// Why something cannot be read is said by the pane that was to show it.
async function whenHere(open: Open | null): Promise<void> {
  if (open?.kind === 'clip') await queryClient.prefetchQuery(clipQuery(open.id))
  if (open?.kind === 'note') await queryClient.prefetchQuery(noteQuery(open.id))
}
