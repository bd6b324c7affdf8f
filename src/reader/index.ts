import { z } from 'zod'
import { ToReader, type FromReader } from '#contract/reader-messages'
import { measureParts } from './article-parts'
import { showArticle, type ShownArticle } from './show-article'
import { activeHighlight, drawHighlights, moveHighlight } from './draw-highlights'
import { makeHandles } from './highlight-handles'
import { drawSpeech } from './draw-speech'
import { drawHits } from './draw-hits'
import { makeLeftOut } from './left-out'
import { listenToKeys } from './listen-to-keys'
import { listenToPointer } from './listen-to-pointer'
import { afterPaint, beginningOf } from './long-article'
import { applyLook } from './look'
import { makeOverlay } from './overlay'
import { makeOwnWays } from './own-ways'
import { makeReadingPlace } from './reading-place'
import { showPicture } from './show-picture'
import { makeTextCursor } from './text-cursor'
import { splitPlace, steppedEdge, wordsAround, type Edge } from './word-edges'

type ToShow = Extract<ToReader, { type: 'show' }>

// The only script that runs beside an article. It is first in the page, before the article comes,
// and talks to the window alone.
const window_ = window.parent
const tell = (message: FromReader) => window_.postMessage(message, '*')

let article: ShownArticle | null = null
// What was heard while only the beginning of an article is there.
let heard: ToReader[] | null = null
const place = makeReadingPlace(
  () => article,
  (message) => (heard ? undefined : tell(message)),
)
const cursor = makeTextCursor(() => article)
const leftOut = makeLeftOut({
  shown: () => article,
  cursor: () => cursor.offset(),
  steady: (change) => place.steady(change),
  tell,
})
const handles = makeHandles(() => article, tell)

// The frame's policy lets nothing be compiled, which zod would otherwise try for speed.
z.config({ jitless: true })
window.addEventListener('message', ({ source, data }: MessageEvent) => {
  const message = source === window_ ? ToReader.safeParse(data).data : undefined
  if (!message) return
  if (heard) heard.push(message)
  else hear(message)
})
window.addEventListener('resize', setAnew)
// A picture that comes late pushes down what is under it.
document.addEventListener('load', settle, { capture: true })
// So do letters of scripts that few articles need, which are fetched where they are met.
document.fonts.addEventListener('loadingdone', settle)
const overlay = makeOverlay()
listenToKeys(overlay, tell)
const pointer = listenToPointer(() => article, tell, {
  ways: makeOwnWays({ shown: () => article, overlay, place, tell }),
  onPicture: (picture) => showPicture(overlay, picture),
})
// With its letters at hand the article never moves under the reader's eyes.
void loadLetters().then(() => tell({ type: 'ready' }))

// In other letters or another width all is of another height.
function setAnew() {
  handles.place()
  if (article) measureParts(article.parts, settle)
}

// What stands on the page beside its words follows them.
function settle() {
  place.settle()
  handles.place()
}

function hear(message: ToReader) {
  switch (message.type) {
    case 'show':
      overlay.close()
      return show(message)
    case 'left-out':
      return leftOut.show(message.pieces)
    case 'tell-hidden':
      return leftOut.tellHidden()
    case 'tell-brought-back':
      return leftOut.tellBroughtBack()
    case 'set':
      place.keep(() => applyLook(message.look))
      return setAnew()
    case 'draw':
      if (!article) return
      drawHighlights(article, message.highlights, message.active)
      return handles.show(activeHighlight())
    case 'mark':
      return article ? drawHits(article, 'hit', message.hits, message.current) : undefined
    case 'find':
      return article ? drawHits(article, 'find', message.hits, message.current) : undefined
    case 'go':
      return place.go(message.start, message.line)
    case 'move':
      return cursor.move(message.movement, message.extend)
    case 'tell-selection':
      cursor.selectBlock()
      return pointer.tellSelection('asked')
    case 'deselect':
      return getSelection()?.removeAllRanges()
    case 'adjust':
      return adjust(message.edge, message.by)
    case 'speak':
      return article ? drawSpeech(article, message.sentence, message.word) : undefined
    case 'tell-split':
      return tellSplit()
  }
}

function show(message: ToShow) {
  const beginning = article ? null : beginningOf(message.articleHtml, message.position)
  if (beginning === null) return showWhole(message)
  heard = []
  put({ ...message, articleHtml: beginning })
  place.restore(message.position)
  afterPaint(() => {
    const waiting = heard ?? []
    heard = null
    showWhole(message)
    waiting.forEach(hear)
  })
}

function showWhole(message: ToShow) {
  if (article) place.steady(() => put(message))
  else {
    put(message)
    place.restore(message.position)
  }
  if (!article) return
  tell({ type: 'shown', checksum: article.checksum, outline: article.outline })
  measureParts(article.parts, settle)
}

function put({ head, articleHtml, highlights }: ToShow) {
  article = showArticle(head, articleHtml)
  drawHighlights(article, highlights, null)
  cursor.resume()
}

function adjust(edge: Edge, by: 1 | -1) {
  const highlight = activeHighlight()
  if (!article || !highlight) return
  const span = steppedEdge(wordsAround(article, highlight[edge]), highlight, edge, by)
  if (!span) return
  moveHighlight(article, highlight.id, span)
  handles.show(activeHighlight())
  tell({ type: 'extent-chosen', id: highlight.id, ...span })
}

function tellSplit() {
  const highlight = activeHighlight()
  if (!article || !highlight) return
  const { start, end } = highlight
  const inside = [cursor.offset(), pointer.pressedAt()].find(
    (at) => at !== null && at > start && at < end,
  )
  const words = wordsAround(article, inside ?? (start + end) / 2)
  const at = splitPlace(words, highlight, inside ?? null)
  if (at !== null) tell({ type: 'split-chosen', id: highlight.id, at })
}

async function loadLetters() {
  const letters = ['18px Literata', 'italic 18px Literata', '18px Inter']
  await Promise.allSettled(letters.map((font) => document.fonts.load(font)))
}
