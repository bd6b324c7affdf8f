import type { DrawnHighlight, FromReader } from '#contract/reader-messages'
import type { Span } from '#core/search/search-entry'
import { drawSpans } from './draw-spans'
import type { ShownArticle } from './show-article'
import { offsetOf, rangeOf } from './text-ranges'
import { draggedEdge, wordsAround, type Edge } from './word-edges'

/** Two knobs at the ends of the highlight at hand; dragging one moves that end, word by word. */
export function makeHandles(shown: () => ShownArticle | null, tell: (message: FromReader) => void) {
  const knobs = { start: makeKnob('start'), end: makeKnob('end') }
  let at: { highlight: DrawnHighlight; span: Span } | null = null

  const place = () => {
    const article = shown()
    const range = at && article && rangeOf(article, at.span.start, at.span.end)
    const boxes = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
    const isRightToLeft = document.documentElement.dir === 'rtl'
    put(knobs.start, boxes[0], isRightToLeft ? 'right' : 'left')
    put(knobs.end, boxes.at(-1), isRightToLeft ? 'left' : 'right')
  }
  const drag = (edge: Edge, event: PointerEvent, lift: number) => {
    const article = shown()
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY - lift)
    if (!article || !at || !caret) return
    const offset = offsetOf(article, caret.offsetNode, caret.offset)
    const span = draggedEdge(wordsAround(article, offset), at.highlight, edge, offset)
    if (!span) return
    at = { ...at, span }
    drawSpans(article, 'mark-active', [span])
    place()
  }

  for (const edge of ['start', 'end'] as const) {
    const knob = knobs[edge]
    knob.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      event.stopPropagation()
      knob.setPointerCapture(event.pointerId)
      // The knob hangs under the line; the place meant is on it.
      const lift = knob.getBoundingClientRect().height
      const follow = (move: PointerEvent) => drag(edge, move, lift)
      knob.addEventListener('pointermove', follow)
      knob.addEventListener(
        'lostpointercapture',
        () => {
          knob.removeEventListener('pointermove', follow)
          if (at && (at.span.start !== at.highlight.start || at.span.end !== at.highlight.end))
            tell({ type: 'extent-chosen', id: at.highlight.id, ...at.span })
        },
        { once: true },
      )
    })
  }

  return {
    /** Puts the knobs at this highlight's ends; at none, they go. */
    show: (highlight: DrawnHighlight | null) => {
      at = highlight && { highlight, span: highlight }
      place()
    },
    place,
  }
}

function makeKnob(edge: Edge): HTMLElement {
  const knob = document.createElement('div')
  knob.className = 'knob'
  knob.dataset.edge = edge
  // Screen readers and keys have commands for this.
  knob.ariaHidden = 'true'
  return knob
}

function put(knob: HTMLElement, box: DOMRect | undefined, side: 'left' | 'right') {
  if (!box) return knob.remove()
  if (!knob.isConnected) document.documentElement.append(knob)
  knob.style.left = `${box[side] + window.scrollX}px`
  knob.style.top = `${box.bottom + window.scrollY}px`
}
