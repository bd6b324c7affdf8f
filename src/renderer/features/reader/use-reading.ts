import { useEffect, useMemo, useRef, useState } from 'react'
import type { ToReader } from '#contract/reader-messages'
import type { FrameHandle } from './article-frame'
import type { ClipReaderProps } from './clip-reader-props'
import { readerLook } from './reader-look'
import type { PanelTab } from './side-panel'
import { useFind } from './use-find'
import { useHearing } from './use-hearing'
import { useHits } from './use-hits'
import { useLeftOut } from './use-left-out'
import { useMarking } from './use-marking'
import { usePlacing } from './use-placing'
import { useQuoting } from './use-quoting'
import { useReadAloud } from './use-read-aloud'

/** Everything one does with an open clip: reading, marking, finding, hearing it, and what of it is shown. */
export function useReading(props: ClipReaderProps) {
  const { opened, settings, theme, query, at, panelOpen, onPanel } = props
  const { clip, articleText } = opened
  const frame = useRef<FrameHandle>(null)
  const tagsField = useRef<HTMLInputElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const [tab, setTab] = useState<PanelTab>('highlights')
  const [lookOpen, setLookOpen] = useState(false)

  const hits = useHits(opened, query, at)
  const look = useMemo(
    () => readerLook(settings.reading, clip),
    [settings.reading, theme, clip.language, clip.direction],
  )
  const send = (message: ToReader) => frame.current?.send(message)
  const showPanel = (next: PanelTab) => {
    setTab(next)
    onPanel(true)
  }
  const jump = () => props.onJump(hearing.position())
  const marking = useMarking(clip, {
    settings,
    send,
    showHighlights: () => showPanel('highlights'),
    onJump: () => jump(),
    hasText: () => frame.current !== null,
  })
  const placing = usePlacing(clip.id, { ...marking, onPlaced: marking.placed })
  const leftOut = useLeftOut(clip, send)
  const quoting = useQuoting(clip, articleText, marking)
  const hearing = useHearing({
    clip,
    articleText,
    marking,
    hearLeftOut: leftOut.hear,
    onFollow: props.onFollow,
    onKey: props.onKey,
    onDragIn: props.onDragIn,
    onJump: props.onJump,
  })
  const find = useFind(articleText, hearing.position, jump)
  const voice = useReadAloud(clip, articleText, hearing.position, send)

  const cameFor = useMemo(() => {
    const anchor = clip.highlights.find(({ id }) => id === props.highlight)?.anchor
    return anchor && anchor.state !== 'orphan' ? { start: anchor.start, end: anchor.end } : null
    // Where it stood when one came: what is done to it afterwards moves nothing.
  }, [props.highlight])
  const { hold } = marking
  useEffect(() => {
    if (!props.highlight) return
    hold(props.highlight)
    const came = clip.highlights.find(({ id }) => id === props.highlight)
    if (came?.anchor.state === 'orphan') showPanel('highlights')
  }, [props.highlight])

  const { currentHit } = hits
  return {
    frame,
    tagsField,
    findField,
    focus: () => frame.current?.focus(),
    send,
    tab,
    setTab,
    showPanel,
    togglePanel: (which: PanelTab) =>
      panelOpen && tab === which ? onPanel(false) : showPanel(which),
    lookOpen,
    setLookOpen,
    look,
    ...hits,
    /** The passage to bring before the eye. */
    target:
      find.current ?? (currentHit === null ? (at ?? cameFor) : (hits.hits[currentHit] ?? null)),
    jump,
    goTo: (position: number) => send({ type: 'go', start: position, line: 'top' }),
    marking,
    placing,
    leftOut,
    quoting,
    hearing,
    find,
    voice,
  }
}
export type Reading = ReturnType<typeof useReading>
