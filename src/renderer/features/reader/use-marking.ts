import { useRef, useState } from 'react'
import type { Box, FromReader, ToReader } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import { inDocumentOrder, type HighlightColor } from '#core/highlight/highlight'
import { useAsk } from '../../api/use-ask'
import { showToast } from '../../components/toast-store'

type Selected = { start: number; end: number; box: Box }
const NOTHING_SELECTED = 'Select some words first, or walk to a paragraph with the arrow keys.'

type Waiting = { color: HighlightColor; withNote: boolean }

/** Marking passages: what is selected, which highlight is at hand, and whose note is being written. */
export function useMarking(
  clip: Clip,
  usual: HighlightColor,
  send: (message: ToReader) => void,
  showHighlights: () => void,
  onJump: () => void,
) {
  const add = useAsk('highlights.add')
  const edit = useAsk('highlights.edit')
  const remove = useAsk('highlights.remove')
  const [selected, setSelected] = useState<Selected | null>(null)
  const [pressed, setPressed] = useState<{ id: string; box: Box } | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [writing, setWriting] = useState<string | null>(null)
  // The frame may answer before React has rendered again, so this is no state.
  const waiting = useRef<Waiting | null>(null)
  const atHand = clip.highlights.find(({ id }) => id === active) ?? null

  const mark = ({ start, end }: Omit<Selected, 'box'>, { color, withNote }: Waiting) => {
    add.mutate(
      { clip: clip.id, start, end, color },
      {
        onSuccess: ({ id }) => {
          send({ type: 'deselect' })
          setSelected(null)
          setActive(id)
          if (withNote) write(id)
        },
      },
    )
  }
  // What the frame has selected may be newer than what it has told, so a key asks it first.
  const markSelection = (how: Waiting) => {
    waiting.current = how
    send({ type: 'tell-selection' })
  }
  const write = (id: string | null) => {
    setWriting(id)
    setPressed(null)
    if (id === null) return
    setActive(id)
    showHighlights()
  }
  const go = (id: string) => {
    const highlight = clip.highlights.find((one) => one.id === id)
    if (!highlight) return
    setActive(id)
    onJump()
    send({ type: 'go', start: highlight.anchor.start, line: 'eye' })
  }
  const removeAtHand = () => {
    if (!atHand) return
    remove.mutate({ clip: clip.id, id: atHand.id })
    setPressed(null)
    setActive(null)
  }
  const recolor = (id: string, color: HighlightColor) =>
    edit.mutate({ clip: clip.id, id, fields: { color } })

  return {
    active,
    writing,
    write,
    removeAtHand,
    go,
    bar:
      pressed && atHand
        ? {
            box: pressed.box,
            color: atHand.color,
            onColor: (color: HighlightColor) => recolor(atHand.id, color),
            onNote: () => write(atHand.id),
            onRemove: removeAtHand,
          }
        : selected && {
            box: selected.box,
            color: null,
            onColor: (color: HighlightColor) => mark(selected, { color, withNote: false }),
            onNote: () => mark(selected, { color: usual, withNote: true }),
          },
    highlight: (color: HighlightColor | null) => {
      if (color && !selected && atHand) recolor(atHand.id, color)
      else markSelection({ color: color ?? usual, withNote: false })
    },
    highlightWithNote: () => {
      if (!selected && atHand) write(atHand.id)
      else markSelection({ color: usual, withNote: true })
    },
    step: (by: 1 | -1) => {
      const ordered = inDocumentOrder(clip.highlights)
      const here = ordered.findIndex(({ id }) => id === active)
      const next = ordered.at(here < 0 ? (by === 1 ? 0 : -1) : (here + by) % ordered.length)
      if (next) go(next.id)
    },
    dismiss: () => {
      send({ type: 'deselect' })
      setPressed(null)
      setSelected(null)
      setActive(null)
    },
    hear: (message: FromReader) => {
      switch (message.type) {
        case 'selected':
          setPressed(null)
          setSelected(message)
          if (waiting.current) mark(message, waiting.current)
          waiting.current = null
          return
        case 'deselected':
          if (waiting.current) showToast({ message: NOTHING_SELECTED })
          waiting.current = null
          setSelected(null)
          setPressed(null)
          return
        case 'highlight-pressed':
          setSelected(null)
          setPressed(message)
          setActive(message.id)
          return
        default:
          return
      }
    },
  }
}
export type Marking = ReturnType<typeof useMarking>
