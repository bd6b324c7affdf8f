import { witnessOf, type Witness } from '#core/clip/article-witness'
import { assembleArticle, pictureNames } from '#core/clip/assemble-article'
import type { ArticleElement } from '#core/clip/article-tree'
import { wordsOf } from '#core/clip/article-tree'
import { chooseArticle, type Candidate } from '#core/clip/choose-article'
import { articleFromHtml, cleanArticle, cleanBody, type Around } from '#core/clip/clean-article'
import { pageBlocks, type PageBlock } from '#core/clip/page-blocks'
import { bodyOf, parseHtml, type HtmlDocument, type HtmlElement } from '#core/clip/parse-html'
import { paragraphsHtml } from '#core/clip/paragraphs-html'
import type { ReadBy } from '#core/clip/read-by'
import { voteOnBlocks } from '#core/clip/vote-on-blocks'
import { everyBlock, extractCandidates } from './extract-candidates'

const FEWEST_LETTERS = 25
/** An extractor has less than this share of its letters from the page's blocks: it read them out of a script. */
const OWN_SHARE = 0.4
/** The page's own record of its article is this many times longer than what is shown: the rest is behind a script. */
const FAR_MORE = 3
const RECORD_LEAST = 300

/**
 * The article of a page. Two extractors and the page's own record vote on each of its blocks; where the
 * vote finds (nearly) nothing, the words come from one of them alone. Changes the page's tree.
 */
export function findArticle(
  page: HtmlDocument,
  { url, record, by }: { url: string | null; record: string | null; by: ReadBy },
  around: Around,
): ArticleElement {
  if (by === 'all-blocks') return cleanArticle(everyBlock(page)?.html ?? '', around)
  const blocks = pageBlocks(page)
  const candidates = extractCandidates(page, url)
  if (by !== 'vote') {
    return cleanArticle(candidates.find((each) => each.by === by)?.html ?? '', around)
  }
  const taken = {
    readability: takenBy('readability', candidates),
    defuddle: takenBy('defuddle', candidates),
  }
  const recorded = record === null ? null : paragraphsHtml(record)
  const chosen = voteOnBlocks(blocks, {
    readability: taken.readability?.witness ?? null,
    defuddle: taken.defuddle?.witness ?? null,
    jsonLd: recorded === null ? null : witnessOf(readTaken(recorded).words),
  })
  const letters = chosen.reduce((sum, block) => sum + block.letters.length, 0)

  const recordLetters = recorded === null ? 0 : lettersOf(recorded)
  if (recorded !== null && recordLetters >= RECORD_LEAST && recordLetters > letters * FAR_MORE) {
    return cleanArticle(recorded, around)
  }
  const body = bodyOf(page)
  if (!body || letters < FEWEST_LETTERS || isFromElsewhere(taken, blocks)) {
    const all = [...candidates, everyBlock(page)].filter((candidate) => candidate !== null)
    return cleanArticle(chooseArticle(all, lettersOf)?.html ?? '', around)
  }
  const pictures = new Set([
    ...(taken.readability?.pictures ?? []),
    ...(taken.defuddle?.pictures ?? []),
  ])
  assembleArticle(body, blocks, chosen, pictures)
  return cleanBody(body, around)
}

function isFromElsewhere(
  { defuddle, readability }: { defuddle: Taken | null; readability: Taken | null },
  blocks: readonly PageBlock[],
): boolean {
  if (!defuddle || defuddle.witness.size < (readability?.witness.size ?? 0)) return false
  const found = blocks.filter(({ letters }) => defuddle.witness.has(letters))
  const letters = found.reduce((sum, block) => sum + block.letters.length, 0)
  return letters < defuddle.witness.size * OWN_SHARE
}

type Taken = { witness: Witness; pictures: string[] }

function takenBy(by: Candidate['by'], candidates: readonly Candidate[]): Taken | null {
  const candidate = candidates.find((each) => each.by === by)
  if (!candidate) return null
  const { words, pictures } = readTaken(candidate.html)
  return { witness: witnessOf(words), pictures }
}

function readTaken(html: string): { words: string[]; pictures: string[] } {
  const page = parseHtml(`<!doctype html><body>${html}`)
  const words = pageBlocks(page).map((block: PageBlock) => block.words)
  const body = bodyOf(page)
  return { words, pictures: body ? picturesIn(body) : [] }
}

function picturesIn(element: HtmlElement): string[] {
  if (element.tagName === 'img') return pictureNames(element)
  return element.childNodes.flatMap((child) => ('tagName' in child ? picturesIn(child) : []))
}

function lettersOf(html: string) {
  return wordsOf(articleFromHtml(html, null)).replace(/\s+/g, '').length
}
