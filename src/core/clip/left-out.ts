import { z } from 'zod'
import { readCanonicalText } from '../text/canonical-text'
import { wordsOf, type ArticleElement, type ArticleNode } from './article-tree'
import { BlockName } from './correction'
import type { LaidOut } from './lay-out-page'
import { lettersIn } from './page-blocks'
import type { PagePiece } from './page-pieces'

/** Something of a page that is not in its article. */
export const LeftOut = z.object({
  block: BlockName,
  /** Its first words. */
  words: z.string(),
  /** Where in the article's text it would stand: what is before it ends there. */
  after: z.number().int().nonnegative(),
  /** Whether the page's reading left it out, or a person. */
  by: z.enum(['reading', 'person']),
})
export type LeftOut = z.infer<typeof LeftOut>

/** A block of an article as it is shown, named as corrections name it. */
export const ShownBlock = z.object({
  name: BlockName,
  start: z.number().int().nonnegative(),
  isBroughtBack: z.boolean(),
})
export type ShownBlock = z.infer<typeof ShownBlock>

const LONGEST = 600

/** What is not in a corrected article, each where it would stand in its text. */
export function leftOutOf(laidOut: readonly LaidOut[], corrected: ArticleElement): LeftOut[] {
  const ends = blocksOf(corrected)
  let letters = 0
  let at = 0
  return laidOut.flatMap((each): LeftOut[] => {
    if (each.is === 'kept' || each.is === 'brought-back') {
      letters += lettersOf(each)
      while (ends[at] && (ends[at - 1]?.letters ?? 0) < letters) at++
      return []
    }
    const { name, words } = 'block' in each ? each.block : each.piece
    const by = each.is === 'hidden' ? 'person' : 'reading'
    return [{ block: name, words: words.slice(0, LONGEST), after: ends[at - 1]?.end ?? 0, by }]
  })
}

/** The block that stands at an offset of a corrected article's text; null where there is none. */
export function shownBlockAt(
  laidOut: readonly LaidOut[],
  corrected: ArticleElement,
  offset: number,
): ShownBlock | null {
  const blocks = blocksOf(corrected)
  const at = blocks.findIndex(({ end }) => end > offset)
  const block = blocks[at]
  if (!block) return null
  const before = blocks[at - 1]?.letters ?? 0
  let letters = 0
  for (const each of laidOut) {
    if (each.is !== 'kept' && each.is !== 'brought-back') continue
    const own = lettersOf(each)
    const isHere = before < letters + own || (own === 0 && block.letters === letters)
    if (isHere && before >= letters) {
      const { name } = 'block' in each ? each.block : each.piece
      return { name, start: block.start, isBroughtBack: each.is === 'brought-back' }
    }
    letters += own
  }
  return null
}

// Letters are counted, for they are the same in a page and in its article, whatever became of the white space.
function blocksOf(article: ArticleElement) {
  const { text, blocks } = readCanonicalText<ArticleNode>(article)
  let letters = 0
  return blocks.map(({ start, end }) => {
    letters += lettersIn(text.slice(start, end)).length
    return { start, end, letters }
  })
}

function lettersOf(each: LaidOut): number {
  return ('block' in each ? each.block : each.piece).letters.length
}

/** The letters of a piece as it stands in an article, where not all of its words may. */
export function asBroughtBack(piece: PagePiece, nodes: readonly ArticleNode[]): PagePiece {
  return { ...piece, letters: lettersIn(nodes.map(wordsOf).join('')) }
}
