import type { Box, FromReader } from '#contract/reader-messages'
import { highlightAt } from './draw-highlights'
import type { ShownArticle } from './show-article'
import { offsetOf, rangeOf, selectedSpan } from './text-ranges'

/** Tells the window what is selected, which highlight was pressed, and which link was followed. */
export function listenToPointer(
  shown: () => ShownArticle | null,
  tell: (message: FromReader) => void,
) {
  let pressed = false
  let selected = false

  const selection = () => {
    const article = shown()
    return article && selectedSpan(article)
  }
  const tellSelection = (span = selection()) => {
    selected = span !== null
    if (span) tell({ type: 'selected', start: span.start, end: span.end, box: boxOf(span.range) })
    else tell({ type: 'deselected' })
  }
  const followSelection = () => {
    const span = selection()
    if (selected || span) tellSelection(span)
  }

  document.addEventListener('dragenter', () => tell({ type: 'drag-entered' }))
  document.addEventListener('pointerdown', () => (pressed = true))
  document.addEventListener('pointerup', () => {
    pressed = false
    followSelection()
  })
  // While the mouse drags, the bar over the selection would be in its way.
  document.addEventListener('selectionchange', () => {
    if (!pressed) followSelection()
  })
  document.addEventListener('click', (event) => {
    const article = shown()
    if (!article) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) {
      event.preventDefault()
      const address = link.getAttribute('href')
      // A footnote's mark leads nowhere yet: names inside an article are not kept.
      if (address && !address.startsWith('#')) tell({ type: 'link-followed', address })
      return
    }
    const highlight =
      getSelection()?.isCollapsed === false ? null : pressedHighlight(article, event)
    const range = highlight && rangeOf(article, highlight.start, highlight.end)
    if (highlight && range) {
      tell({ type: 'highlight-pressed', id: highlight.id, box: boxOf(range) })
    } else if (!selected) tell({ type: 'deselected' })
  })
  // A link is opened by a plain press or by Enter, never in a new window or as a download.
  for (const gesture of ['auxclick', 'dragstart'] as const) {
    document.addEventListener(gesture, (event) => {
      if (event.target instanceof Element && event.target.closest('a, img')) event.preventDefault()
    })
  }
  return { tellSelection }
}

function pressedHighlight(article: ShownArticle, { clientX, clientY }: MouseEvent) {
  const caret = document.caretPositionFromPoint(clientX, clientY)
  if (!caret) return null
  const highlight = highlightAt(offsetOf(article, caret.offsetNode, caret.offset))
  const boxes = highlight && rangeOf(article, highlight.start, highlight.end)?.getClientRects()
  // The caret snaps to the nearest text, so a press beside a line is not yet a press on it.
  const hit =
    boxes &&
    [...boxes].some(
      (box) =>
        clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom,
    )
  return hit ? highlight : null
}

function boxOf(range: Range): Box {
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return { top, bottom, left, right }
}
