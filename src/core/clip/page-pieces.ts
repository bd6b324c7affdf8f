import type { BlockName } from './correction'
import { blockName } from './correction'
import type { PageBlock } from './page-blocks'
import type { HtmlElement } from './parse-html'

/** What can be brought back of a page as one: a paragraph, or a whole list, table or figure. */
export type PagePiece = {
  name: BlockName
  element: HtmlElement
  words: string
  letters: string
  /** The first of its blocks, and the one after its last. */
  start: number
  end: number
}

const WHOLE = new Set('table ul ol dl figure blockquote pre'.split(' '))

/** The blocks of a page from which `isKept` leaves some out, those of one list or table together where all of it is left out. */
export function leftOutPieces(
  blocks: readonly PageBlock[],
  isKept: (at: number) => boolean,
): PagePiece[] {
  const nameOf = makeNames()
  const places = new Map<HtmlElement, readonly HtmlElement[]>()
  const kept = new Set<HtmlElement>()
  blocks.forEach((block, at) => {
    if (isKept(at)) for (const each of [block.element, ...block.around]) kept.add(each)
  })
  const pieces: PagePiece[] = []
  blocks.forEach((block, at) => {
    if (isKept(at)) return
    const whole = wholeAround(block, kept)
    const last = pieces.at(-1)
    if (whole && last?.element === whole.element) {
      last.words += ` · ${block.words}`
      last.letters += block.letters
      last.end = at + 1
      return
    }
    const { element, around } = whole ?? block
    const { words, letters } = block
    pieces.push({ name: '', element, words, letters, start: at, end: at + 1 })
    places.set(element, around)
  })
  return pieces.map((piece) => ({
    ...piece,
    name: nameOf(piece.element, places.get(piece.element) ?? [], piece.letters),
  }))
}

// The outermost list or table that nothing was kept of.
function wholeAround({ element, around }: PageBlock, kept: ReadonlySet<HtmlElement>) {
  const chain = [element, ...around]
  const at = chain.findLastIndex((each) => WHOLE.has(each.tagName) && !kept.has(each))
  const whole = chain[at]
  return whole ? { element: whole, around: chain.slice(at + 1) } : null
}

/** Names blocks of one page. */
export function makeNames() {
  const order = new Map<HtmlElement, Map<unknown, number>>()
  const placeIn = (parent: HtmlElement, child: HtmlElement) => {
    let places = order.get(parent)
    if (!places) {
      const children = parent.childNodes.filter((each) => 'tagName' in each)
      places = new Map(children.map((each, at) => [each, at]))
      order.set(parent, places)
    }
    return places.get(child) ?? 0
  }
  return (element: HtmlElement, around: readonly HtmlElement[], letters: string): BlockName => {
    const path = [element, ...around].flatMap((each, at, all) => {
      const parent = all[at + 1]
      return parent ? [placeIn(parent, each)] : []
    })
    return blockName(path.reverse().join('.'), letters)
  }
}
