import { readCanonicalText } from '../text/canonical-text'
import type { ArticleElement, ArticleNode } from './article-tree'
import { blockName, findNamed, type BlockName, type Correction } from './correction'
import { matchBlocks } from './match-blocks'
import { lettersIn, type PageBlock } from './page-blocks'
import { leftOutPieces, makeNames, type PagePiece } from './page-pieces'

/** A block of an article as it was found, with the text nodes it is made of. */
export type FoundBlock = { name: BlockName; words: string; letters: string; texts: ArticleNode[] }

/** One thing of a page, in the page's order: a block of the article, or what was left out of it. */
export type LaidOut =
  | { is: 'kept' | 'hidden'; block: FoundBlock }
  | { is: 'left-out' | 'brought-back'; piece: PagePiece }

/** A page with its article in it, and what was corrected by hand. What a correction names and is not there is passed over. */
export function layOutPage(
  page: readonly PageBlock[],
  article: ArticleElement,
  corrections: readonly Correction[],
): LaidOut[] {
  const found = foundBlocks(article)
  const counterparts = matchBlocks(
    found.map(({ letters }) => letters),
    page.map(({ letters }) => letters),
  )
  const nameOf = makeNames()
  const blocks = found.map((block, at) => {
    const counterpart = page[counterparts[at] ?? -1]
    const name = counterpart
      ? nameOf(counterpart.element, counterpart.around, block.letters)
      : blockName(`a${at}`, block.letters)
    return { ...block, name }
  })
  const kept = keptOf(page, blocks, counterparts)
  const pieces = leftOutPieces(page, (at) => kept.has(at))

  const hidden = named(blocks, corrections, 'hide')
  const broughtBack = named(pieces, corrections, 'bring-back')
  return inOrder(blocks, counterparts, pieces).map((each) =>
    'block' in each
      ? { is: hidden.has(each.block) ? 'hidden' : 'kept', ...each }
      : { is: broughtBack.has(each.piece) ? 'brought-back' : 'left-out', ...each },
  )
}

function foundBlocks(article: ArticleElement): FoundBlock[] {
  const { text, blocks, pieces } = readCanonicalText<ArticleNode>(article)
  let next = 0
  return blocks.map(({ start, end }) => {
    const words = text.slice(start, end)
    const texts: ArticleNode[] = []
    for (; (pieces[next]?.start ?? end) < end; next++) texts.push(pieces[next]?.node ?? article)
    return { name: '', words, letters: lettersIn(words), texts }
  })
}

// Where an extractor made one block of several, they are not left out for standing in none alone.
function keptOf(
  page: readonly PageBlock[],
  blocks: readonly FoundBlock[],
  counterparts: readonly number[],
): Set<number> {
  const kept = new Set(counterparts.filter((at) => at >= 0))
  let words = ''
  let from = 0
  const closeGap = (to: number) => {
    for (let at = from; words !== '' && at < to; at++) {
      if (words.includes(page[at]?.letters ?? '')) kept.add(at)
    }
    words = ''
    from = to + 1
  }
  blocks.forEach(({ letters }, at) => {
    const counterpart = counterparts[at] ?? -1
    if (counterpart < 0) words += letters
    else closeGap(counterpart)
  })
  closeGap(page.length)
  return kept
}

function inOrder(
  blocks: readonly FoundBlock[],
  counterparts: readonly number[],
  pieces: readonly PagePiece[],
): ({ block: FoundBlock } | { piece: PagePiece })[] {
  const all: ({ block: FoundBlock } | { piece: PagePiece })[] = []
  let next = 0
  const piecesUpTo = (page: number) => {
    for (let piece = pieces[next]; piece && piece.start < page; piece = pieces[++next]) {
      all.push({ piece })
    }
  }
  blocks.forEach((block, at) => {
    const counterpart = counterparts[at] ?? -1
    if (counterpart >= 0) piecesUpTo(counterpart)
    all.push({ block })
  })
  piecesUpTo(Infinity)
  return all
}

function named<T extends { name: BlockName }>(
  all: readonly T[],
  corrections: readonly Correction[],
  does: Correction['does'],
): Set<T> {
  const wanted = corrections.filter((each) => each.does === does)
  return new Set(wanted.flatMap(({ block }) => findNamed(all, block) ?? []))
}
