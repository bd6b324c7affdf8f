import { blockFeatures, isShouted } from './block-features'
import { announcesFurniture, lookOfLine } from './block-lines'
import { votesOn, type Witnesses } from './block-votes'
import { weighBlock } from './block-weights'
import type { PageBlock } from './page-blocks'
import type { HtmlElement } from './parse-html'

/** What is kept or left as one: half a table or list is worth less than none. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['table', 0.5],
  ['ul', 0.6],
  ['ol', 0.6],
  ['dl', 0.6],
])
const REPEATED_LEAST = 40
const HEADING_LEAST = -2

/** The blocks of a page that are its article, in order. */
export function voteOnBlocks(blocks: readonly PageBlock[], witnesses: Witnesses): PageBlock[] {
  const votes = votesOn(blocks, witnesses)
  const weights = blockFeatures(blocks, votes).map(weighBlock)
  const kept = new Set<PageBlock>()
  for (const [at, block] of blocks.entries()) {
    const isCode = holder(block, 'pre') !== null
    const wins = isCode ? votes[at]?.readability || votes[at]?.defuddle : (weights[at] ?? 0) > 0
    if (wins && !block.hidden && !leadsElsewhere(block)) kept.add(block)
  }
  keepHeadings(blocks, weights, kept)
  keepWhole(blocks, kept)
  dropFirstLinks(blocks, kept)
  dropRepeated(blocks, kept)
  dropLastHeadings(blocks, kept)
  return blocks.filter((block) => kept.has(block))
}

/** A line between two paragraphs that is a link to another story and says so. */
function leadsElsewhere({ words, letters, linked }: PageBlock) {
  const share = linked / letters.length
  return (share > 0.3 && lookOfLine(words).related) || (share > 0.9 && isShouted(words))
}

const LABEL = 40
const LONGEST_PART = 200

/** Short links above the first words that are none are a menu. */
function dropFirstLinks(blocks: readonly PageBlock[], kept: Set<PageBlock>) {
  for (const block of blocks) {
    if (!kept.has(block)) continue
    const isMenu = block.linked > block.letters.length * 0.9 && block.letters.length < LABEL
    if (!isMenu && !isHeading(block)) return
    if (isMenu && !isHeading(block)) kept.delete(block)
  }
}

/** A heading that is not furniture itself stays with the words under it. */
function keepHeadings(
  blocks: readonly PageBlock[],
  weights: readonly number[],
  kept: Set<PageBlock>,
) {
  let next: PageBlock | undefined
  for (const [at, block] of [...blocks.entries()].toReversed()) {
    if (!block.hidden && isHeading(block) && next && kept.has(next)) {
      if ((weights[at] ?? 0) > HEADING_LEAST && !announcesFurniture(block.words)) kept.add(block)
    }
    if (!block.hidden) next = block
  }
}

function keepWhole(blocks: readonly PageBlock[], kept: Set<PageBlock>) {
  const parts = new Map<HtmlElement, PageBlock[]>()
  for (const block of blocks) {
    const whole = [block.element, ...block.around].find(({ tagName }) => WHOLE.has(tagName))
    if (whole && !block.hidden) parts.set(whole, [...(parts.get(whole) ?? []), block])
  }
  for (const [whole, members] of parts) {
    const all = letterCount(members)
    const linked = members.reduce((sum, block) => sum + block.linked, 0)
    const share = letterCount(members.filter((block) => kept.has(block))) / all
    // A list of links leads elsewhere, and a table of long cells is there for its layout.
    if (linked > all / 2 || all / members.length > LONGEST_PART) continue
    if (share > (WHOLE.get(whole.tagName) ?? 1)) for (const block of members) kept.add(block)
    else if (whole.tagName === 'table' && members.length > 3 && share < 0.3) {
      for (const block of members) kept.delete(block)
    }
  }
}

// Pages that show one text to phones and one to desks have it twice, in two boxes; a refrain comes again in its own.
function dropRepeated(blocks: readonly PageBlock[], kept: Set<PageBlock>) {
  const seen = new Map<string, HtmlElement | undefined>()
  for (const block of blocks) {
    if (!kept.has(block) || block.letters.length < REPEATED_LEAST) continue
    const [box] = block.around
    const elsewhere = seen.has(block.letters) && seen.get(block.letters) !== box
    if (elsewhere && holder(block, 'td') === null) kept.delete(block)
    seen.set(block.letters, box)
  }
}

/** A heading with nothing after it announced what was left out. */
function dropLastHeadings(blocks: readonly PageBlock[], kept: Set<PageBlock>) {
  for (const block of blocks.toReversed()) {
    if (!kept.has(block)) continue
    if (!isHeading(block) || kept.size === 1) return
    kept.delete(block)
  }
}

function isHeading({ element }: PageBlock) {
  return /^h[1-6]$/.test(element.tagName)
}

function letterCount(blocks: readonly PageBlock[]) {
  return blocks.reduce((sum, { letters }) => sum + letters.length, 0)
}

function holder({ element, around }: PageBlock, name: string): HtmlElement | null {
  return [element, ...around].find(({ tagName }) => tagName === name) ?? null
}
