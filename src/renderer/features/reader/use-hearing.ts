import { useEffect, useRef, useState } from 'react'
import type { FromReader, OutlineEntry } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import { checksum } from '#core/text/checksum'
import { keepReadingPlace } from '../../api/keep-reading-place'
import type { ClipReaderProps } from './clip-reader-props'
import { makeHere } from './here'
import type { LeftOutHands } from './use-left-out'
import type { Marking } from './use-marking'

const SETTLED_AFTER = 1_500

type Hearing = { hearLeftOut: LeftOutHands['hear'] } & Pick<
  ClipReaderProps,
  'onFollow' | 'onKey' | 'onDragIn' | 'onJump'
> & {
    clip: Clip
    articleText: string
    marking: Marking
  }

/** What the article's frame says: passed to whom it concerns, and the reading place kept. */
export function useHearing(hearing: Hearing) {
  const { clip, articleText, marking, onFollow, onKey, onDragIn, onJump } = hearing
  const [mismatch, setMismatch] = useState(false)
  const [outline, setOutline] = useState<OutlineEntry[]>([])
  const [here] = useState(() => makeHere(clip.reading))
  const place = useRef({
    position: clip.reading.position,
    progress: clip.reading.progress,
    changed: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keepPlace = () => {
    const { position, progress: reached, changed } = place.current
    if (!changed) return
    place.current.changed = false
    keepReadingPlace(clip.id, { position, progress: reached })
  }
  // Leaving the clip, or the program, before the place has settled keeps it too.
  useEffect(() => {
    const leave = () => {
      clearTimeout(timer.current)
      keepPlace()
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const hear = (message: FromReader) => {
    switch (message.type) {
      case 'ready':
        return
      case 'shown':
        setOutline(message.outline)
        return setMismatch(message.checksum !== checksum(articleText))
      case 'selected':
      case 'deselected':
      case 'highlight-pressed':
      case 'extent-chosen':
      case 'split-chosen':
        return marking.hear(message)
      case 'hide-chosen':
      case 'bring-back-chosen':
        return hearing.hearLeftOut(message)
      case 'jumped':
        return onJump(message.from)
      case 'drag-entered':
        return onDragIn()
      case 'link-followed':
        return onFollow(message.address)
      case 'key-pressed': {
        const { key, ctrl, meta, shift, alt } = message
        return onKey({ key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt })
      }
      case 'scrolled': {
        const { position, progress } = message
        here.setState({ position, progress })
        const reached = Math.max(place.current.progress, progress)
        if (position === place.current.position && reached === place.current.progress) return
        place.current = { position, progress: reached, changed: true }
        clearTimeout(timer.current)
        timer.current = setTimeout(keepPlace, SETTLED_AFTER)
        return
      }
    }
  }
  return { hear, mismatch, outline, here, position: () => place.current.position }
}
