import type { FromReader } from '#contract/reader-messages'
import type { LeftOut } from '#core/clip/left-out'
import { pieceAt } from '#core/text/canonical-text'
import { setRanges } from './draw-highlights'
import { leftOutElement, piecesOf } from './left-out-element'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'
import { isWide } from './wrap-wide'

const BOXES = new Set(['ARTICLE', 'DIV', 'SECTION'])

type Around = {
  shown: () => ShownArticle | null
  cursor: () => number | null
  /** Does what may move the text, and leaves what is under the eye where it is. */
  steady: (change: () => void) => void
  tell: (message: FromReader) => void
}

/** Shows what was left out of the article in its place, each piece with a way to bring it back, and offers to hide the rest. */
export function makeLeftOut({ shown, cursor, steady, tell }: Around) {
  let list: readonly LeftOut[] | null = null
  let pointed: number | null = null
  const hideButton = makeHideButton(() => {
    if (pointed !== null) tell({ type: 'hide-chosen', at: pointed })
    point(null)
  })

  const bringBack = (blocks: string[]) => tell({ type: 'bring-back-chosen', blocks })
  const point = (at: number | null) => {
    const article = shown()
    const block = at === null ? null : article?.blocks.find(({ start }) => start === at)
    const range = article && block ? rangeOf(article, block.start, block.end) : null
    pointed = range ? at : null
    setRanges('hide-block', range ? [range] : [])
    if (!range || !article) return hideButton.remove()
    // The page holds nothing of ours that one cannot press.
    if (!hideButton.isConnected) document.documentElement.append(hideButton)
    const { top } = range.getBoundingClientRect()
    const { right, left } = article.element.getBoundingClientRect()
    const isRtl = getComputedStyle(article.element).direction === 'rtl'
    hideButton.style.top = `${window.scrollY + top}px`
    hideButton.style.left = `${isRtl ? left : right - hideButton.offsetWidth}px`
  }

  document.addEventListener('pointermove', ({ target, clientY }) => {
    const article = shown()
    if (!list || !article || target === hideButton || !(target instanceof Element)) return
    const node = target.closest('article, article *') === null ? null : target
    const at = node && blockUnder(article, node, clientY)
    if (at !== pointed && node) point(at ?? null)
  })

  return {
    /** Shows these pieces, or none of them any more. */
    show: (pieces: readonly LeftOut[] | null) => {
      list = pieces
      const article = shown()
      if (!article) return
      steady(() => {
        for (const each of article.element.querySelectorAll('.left-out')) each.remove()
        point(null)
        // The last ones first: of two that belong behind the same place, the later is put there first.
        for (const run of runsOf(pieces ?? []).reverse()) {
          const element = leftOutElement(run, bringBack)
          const place = run[0] && run[0].after > 0 ? placeOf(article, run[0].after) : null
          if (place) place.after(element)
          else article.element.prepend(element)
        }
      })
    },
    /** Tells which block is to be hidden: the one the keyboard's cursor is in, or the one under the pointer. */
    tellHidden: () => tell({ type: 'hide-chosen', at: cursor() ?? pointed }),
    /** Tells what is to be brought back: what has the focus, or what stands behind the cursor's block. */
    tellBroughtBack: () => {
      const article = shown()
      const at = cursor()
      const block = at === null ? null : article?.blocks.find(({ end }) => end > at)
      const behind = (list ?? []).filter(({ after }) => after === block?.end)
      const focused = piecesOf(document.activeElement)
      bringBack(focused.length > 0 ? focused : behind.slice(0, 1).map((each) => each.block))
    },
  }
}

function runsOf(pieces: readonly LeftOut[]): LeftOut[][] {
  const runs: LeftOut[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.[0]?.after === piece.after) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

// Behind the paragraph, or the whole list or table, that ends there.
function placeOf({ element, pieces }: ShownArticle, after: number): ChildNode | null {
  const text = pieceAt(pieces, after - 1)?.node
  let place: Node | null = null
  for (let node: Node | null = text ?? null; node && node !== element; node = node.parentNode) {
    const isBox = BOXES.has(node.nodeName) && !(node instanceof Element && isWide(node))
    if (!isBox) place = node
  }
  return (place as ChildNode | null) ?? null
}

function blockUnder(article: ShownArticle, target: Element, y: number): number | null {
  const around: Node[] = []
  for (let node: Node | null = target; node && node !== article.element; node = node.parentNode) {
    if (node instanceof Element && node.matches('.left-out')) return null
    around.push(node)
  }
  const near = article.blocks.filter(({ node }) => around.includes(node) || node === target)
  const under = near.find(({ start, end }) => {
    const box = rangeOf(article, start, end)?.getBoundingClientRect()
    return box !== undefined && y >= box.top - 4 && y <= box.bottom + 4
  })
  return under?.start ?? null
}

function makeHideButton(onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'hide-block'
  button.textContent = 'Hide'
  button.title = 'Hide this block (−)'
  // The keyboard has a key for it; the button comes and goes with the pointer.
  button.tabIndex = -1
  button.addEventListener('click', (event) => {
    event.stopPropagation()
    onPress()
  })
  return button
}
