import type { Box, FromReader, SelectedBy } from '#contract/reader-messages'
import { highlightAt } from './draw-highlights'
import type { ShownArticle } from './show-article'
import { markAt } from './footnote-of'
import type { OwnWays } from './own-ways'
import { pictureOf } from './show-picture'
import { offsetOf, rangeOf, selectedSpan } from './text-ranges'

type Pressed = {
  ways: OwnWays
  onPicture: (picture: HTMLImageElement) => void
}

/** Tells the window what is selected, which highlight was pressed, and which link was followed. */
export function listenToPointer(
  shown: () => ShownArticle | null,
  tell: (message: FromReader) => void,
  { ways, onPicture }: Pressed,
) {
  let pressed = false
  let selected = false
  let pressedAt: number | null = null

  const selection = () => {
    const article = shown()
    return article && selectedSpan(article)
  }
  const tellSelection = (by: SelectedBy) => {
    const span = selection()
    selected = span !== null
    if (!span) return tell({ type: 'deselected', by })
    const { start, end, range } = span
    tell({ type: 'selected', start, end, box: boxOf(range), by })
  }
  const followSelection = (by: SelectedBy) => {
    if (selected || selection()) tellSelection(by)
  }

  document.addEventListener('dragenter', () => tell({ type: 'drag-entered' }))
  document.addEventListener('pointerdown', () => (pressed = true))
  document.addEventListener('pointerup', () => {
    if (!pressed) return
    pressed = false
    followSelection('pointer')
  })
  // While the mouse drags, the bar over the selection would be in its way.
  document.addEventListener('selectionchange', () => {
    if (!pressed) followSelection('keys')
  })
  document.addEventListener('click', (event) => {
    const article = shown()
    if (!article || !(event.target instanceof Node) || !document.body.contains(event.target)) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) {
      event.preventDefault()
      const address = link.getAttribute('href')
      const isOwn = address?.includes('#') && ways.follow(link)
      if (address && !isOwn && !address.startsWith('#')) tell({ type: 'link-followed', address })
      return
    }
    const mark = markAt(event.target)
    if (mark && ways.follow(mark)) return
    const picture = pictureOf(event.target)
    if (picture) return onPicture(picture)
    const at = getSelection()?.isCollapsed === false ? null : textAt(article, event)
    const highlight = at === null ? null : highlightAt(at)
    pressedAt = at
    const range = highlight && rangeOf(article, highlight.start, highlight.end)
    if (highlight && range) {
      tell({ type: 'highlight-pressed', id: highlight.id, box: boxOf(range) })
    } else if (!selected) tell({ type: 'deselected', by: 'pointer' })
  })
  // A link is opened by a plain press or by Enter, never in a new window or as a download.
  for (const gesture of ['auxclick', 'dragstart'] as const) {
    document.addEventListener(gesture, (event) => {
      if (event.target instanceof Element && event.target.closest('a, img')) event.preventDefault()
    })
  }
  return { tellSelection, pressedAt: () => pressedAt }
}

// The caret snaps to the nearest text, so a press beside a line is not yet a press on it.
function textAt(article: ShownArticle, { clientX, clientY }: MouseEvent): number | null {
  const caret = document.caretPositionFromPoint(clientX, clientY)
  if (!caret) return null
  const at = offsetOf(article, caret.offsetNode, caret.offset)
  // Between two letters the caret may be on either side of the one that was pressed.
  const boxes = [at - 1, at].flatMap((place) => [
    ...(rangeOf(article, Math.max(0, place), place + 1)?.getClientRects() ?? []),
  ])
  const hit = boxes.findIndex(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  )
  return hit < 0 ? null : at
}

function boxOf(range: Range): Box {
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return { top, bottom, left, right }
}
