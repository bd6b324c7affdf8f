import { useRef, useState } from 'react'
import type { Box, FromReader, SelectedBy, ToReader } from '#contract/reader-messages'
import type { Clip } from '#core/clip/clip'
import { inReadingOrder, type HighlightColor } from '#core/highlight/highlight'
import type { Settings } from '#core/library/settings'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { fieldFocused, holdKeysUntil, letKeysGo } from '../../components/held-keys'
import { showToast } from '../../components/toast-store'

type Selected = { start: number; end: number; box: Box }

type Waiting = { color: HighlightColor; withNote: boolean }

type MarkingTools = {
  settings: Settings
  send: (message: ToReader) => void
  showHighlights: () => void
  onJump: () => void
  /** Whether there is a text that can answer. */
  hasText: () => boolean
}

/** Marking passages: what is selected, which highlight is at hand, and whose note is being written. */
export function useMarking(clip: Clip, tools: MarkingTools) {
  const { settings, send, showHighlights, onJump, hasText } = tools
  const { marks: words } = useMessages().reader
  const add = useAsk('highlights.add')
  const edit = useAsk('highlights.edit')
  const remove = useAsk('highlights.remove')
  const reshape = useAsk('highlights.reshape')
  const split = useAsk('highlights.split')
  const [selected, setSelected] = useState<Selected | null>(null)
  const [pressed, setPressed] = useState<{ id: string; box: Box } | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [writing, setWriting] = useState<string | null>(null)
  // The frame may answer before React has rendered again, so this is no state.
  const waiting = useRef<Waiting | null>(null)
  const usual = settings.highlightColor
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
        onError: letKeysGo,
      },
    )
  }
  // What the frame has selected may be newer than what it has told, so a key asks it first.
  const markSelection = (how: Waiting) => {
    if (how.withNote && hasText()) holdForNote()
    waiting.current = how
    send({ type: 'tell-selection' })
  }
  // What the frame tells by itself may be older than the key.
  const answered = (by: SelectedBy) => {
    if (by !== 'asked') return null
    const how = waiting.current
    waiting.current = null
    return how
  }
  const write = (id: string | null) => {
    setWriting(id)
    setPressed(null)
    if (id === null) return
    setActive(id)
    holdForNote()
    showHighlights()
  }
  const go = (id: string) => {
    const highlight = clip.highlights.find((one) => one.id === id)
    if (!highlight) return
    setActive(id)
    if (highlight.anchor.state === 'orphan') return showHighlights()
    onJump()
    send({ type: 'go', start: highlight.anchor.start, line: 'eye' })
  }
  const withAtHand = (act: () => void) => (atHand ? act() : showToast({ message: words.goFirst }))
  const removeAtHand = () => {
    if (!atHand) return
    remove.mutate({ clip: clip.id, id: atHand.id })
    setPressed(null)
    setActive(null)
  }
  const recolor = (id: string, color: HighlightColor) =>
    edit.mutate({ clip: clip.id, id, fields: { color } })
  const splitAtHand = () =>
    withAtHand(() => {
      setPressed(null)
      send({ type: 'tell-split' })
    })

  return {
    active,
    hold: setActive,
    writing,
    write,
    removeAtHand,
    splitAtHand,
    go,
    atHand,
    selected,
    bar:
      pressed && atHand
        ? {
            box: pressed.box,
            color: atHand.color,
            onColor: (color: HighlightColor) => recolor(atHand.id, color),
            onNote: () => write(atHand.id),
            onSplit: splitAtHand,
            onRemove: removeAtHand,
          }
        : selected && {
            box: selected.box,
            color: null,
            onColor: (color: HighlightColor) => mark(selected, { color, withNote: false }),
            onNote: () => {
              holdForNote()
              mark(selected, { color: usual, withNote: true })
            },
          },
    highlight: (color: HighlightColor | null) => {
      if (color && !selected && atHand) recolor(atHand.id, color)
      else markSelection({ color: color ?? usual, withNote: false })
    },
    highlightWithNote: () => {
      if (!selected && atHand) write(atHand.id)
      else markSelection({ color: usual, withNote: true })
    },
    adjust: (edge: 'start' | 'end', by: 1 | -1) =>
      withAtHand(() => send({ type: 'adjust', edge, by })),
    step: (by: 1 | -1) => {
      const ordered = inReadingOrder(clip.highlights)
      const here = ordered.findIndex(({ id }) => id === active)
      const next = ordered.at(here < 0 ? (by === 1 ? 0 : -1) : (here + by) % ordered.length)
      if (next) go(next.id)
    },
    /** A highlight was given a place by hand. */
    placed: (id: string) => {
      send({ type: 'deselect' })
      setSelected(null)
      setActive(id)
    },
    dismiss: () => {
      send({ type: 'deselect' })
      setPressed(null)
      setSelected(null)
      setActive(null)
    },
    hear: (message: FromReader) => {
      switch (message.type) {
        case 'selected': {
          setPressed(null)
          setSelected(message)
          const atOnce = message.by === 'pointer' && settings.markAtOnce === true
          const how = answered(message.by) ?? (atOnce ? { color: usual, withNote: false } : null)
          if (how) mark(message, how)
          return
        }
        case 'deselected':
          if (answered(message.by)) {
            letKeysGo()
            showToast({ message: words.selectFirst })
          }
          setSelected(null)
          setPressed(null)
          return
        case 'highlight-pressed':
          setSelected(null)
          setPressed(message)
          setActive(message.id)
          return
        case 'extent-chosen': {
          const { id, start, end } = message
          setPressed(null)
          return reshape.mutate({ clip: clip.id, id, start, end })
        }
        case 'split-chosen':
          return split.mutate({ clip: clip.id, id: message.id, at: message.at })
        default:
          return
      }
    },
  }
}
// What is typed right after goes into the note.
function holdForNote() {
  void holdKeysUntil(fieldFocused())
}

export type Marking = ReturnType<typeof useMarking>
