import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type { FromReader, ReaderLook, ToReader } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import type { LeftOut } from '#core/clip/left-out'
import type { Span } from '#core/search/search-entry'
import { useMessages } from '../../api/use-messages'
import { byline } from './byline'
import { useArticleFrame } from './use-article-frame'
import { useDrawnHighlights, type MarksAre } from './use-drawn-highlights'

export type FrameHandle = { send: (message: ToReader) => void; focus: () => void }

type ArticleFrameProps = {
  clip: Clip
  articleHtml: string
  /** Where one was last. */
  position: () => number
  look: ReaderLook
  hits: Span[]
  currentHit: number | null
  found: { hits: Span[]; current: number | null }
  /** What was left out, to be shown in its place; null shows nothing of it. */
  leftOut: LeftOut[] | null
  /** Whether marks are drawn over the words alone, or are elements around them too. */
  marksAre: MarksAre
  /** The passage to bring before the eye. */
  target: Span | null
  active: string | null
  handle: Ref<FrameHandle>
  onMessage: (message: FromReader) => void
}

/** The article, in a frame of the stage: of an origin of its own, that can run nothing but the reader script. */
export function ArticleFrame(props: ArticleFrameProps) {
  const { clip, articleHtml, look, hits, currentHit, target, active, handle, onMessage } = props
  const { position, found, leftOut, marksAre } = props
  const { title } = clip
  const { reader: words } = useMessages()
  const { ready, send, focus } = useArticleFrame(
    { clip: clip.id, title: words.frame(title) },
    onMessage,
  )
  const highlights = useDrawnHighlights(clip, marksAre)
  const above = byline(clip, words.status.minutes)

  // What is asked before the frame can hear it is asked once it has the article; null from then on.
  const asked = useRef<(() => void)[] | null>([])
  const whenHeard = (ask: () => void) => void (asked.current ? asked.current.push(ask) : ask())

  useImperativeHandle(handle, () => ({
    send: (message) => whenHeard(() => send(message)),
    // Keys would be lost in a frame that is still loading; hands that have gone elsewhere meanwhile stay there.
    focus: () => {
      const { activeElement: from } = document
      whenHeard(() => document.activeElement === from && focus())
    },
  }))

  // Each of these hands one thing to the frame when it changes; the frame keeps no state of ours.
  useEffect(() => {
    if (ready) send({ type: 'set', look })
  }, [ready, look])
  useEffect(() => {
    if (!ready) return
    const head = { title, byline: above }
    send({ type: 'show', head, articleHtml, position: position(), highlights })
  }, [ready, articleHtml, title, above])
  useEffect(() => {
    if (ready) send({ type: 'draw', highlights, active })
  }, [ready, highlights, active])
  useEffect(() => {
    if (!ready) return
    send({ type: 'mark', hits, current: currentHit })
  }, [ready, hits, currentHit])
  useEffect(() => {
    if (ready) send({ type: 'find', ...found })
  }, [ready, found.hits, found.current])
  useEffect(() => {
    if (ready) send({ type: 'left-out', pieces: leftOut })
  }, [ready, articleHtml, leftOut])
  useEffect(() => {
    if (ready && target) send({ type: 'go', start: target.start, line: 'eye' })
  }, [ready, target])
  useEffect(() => {
    if (!ready) return
    const waiting = asked.current ?? []
    asked.current = null
    waiting.forEach((ask) => ask())
  }, [ready])

  return null
}
