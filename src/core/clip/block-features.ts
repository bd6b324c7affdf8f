import { announcesFurniture, isSentence, lookOfLine } from './block-lines'
import type { Vote } from './block-votes'
import type { BlockFeature } from './block-weights'
import type { PageBlock } from './page-blocks'
import type { HtmlElement } from './parse-html'

/** What can be said of a block, each from 0 to 1, by name. */
export type BlockFeatures = Readonly<Record<BlockFeature, number>>

const SOCIAL =
  /share|social|comment|disqus|follow|reaction|toolbar|\bnav|menu|breadcrumb|pagination/i
const ABOUT =
  /author|byline|\bbio\b|contributor|meta|dateline|timestamp|published|\btags?\b|topics|categor/i
const CREDIT = /credit|copyright|photographer|attribution|caption/i
/** Letters of a block that is more than a label. */
const LONG = 80
const LABEL = 25
/** A box that holds more of a page's letters is not told by its name. */
const LARGEST_BOX = 0.4

/** What speaks for and against each block of a page. `block-weights` says what each is worth. */
export function blockFeatures(
  blocks: readonly PageBlock[],
  votes: readonly Vote[],
): BlockFeatures[] {
  const range = agreedRange(blocks, votes)
  const boxes = boxSizes(blocks)
  const headed = underFurnitureHeadings(blocks)
  const sections = lostSections(blocks, votes)
  return blocks.map((block, at) => ({
    always: 1,
    ...voteFeatures(votes[at]),
    ...placeFeatures(at, range),
    ...neighborFeatures(at, blocks, votes),
    ...wordFeatures(block),
    ...boxFeatures(block, boxes),
    underFurniture: is(headed[at] === true),
    lostSection: sections[at] ?? 0,
  }))
}

function voteFeatures(vote: Vote | undefined) {
  return {
    both: is(vote?.both === true),
    onlyReadability: is(vote?.readability === true && !vote.both),
    onlyDefuddle: is(vote?.defuddle === true && !vote.both),
    denied: is(vote?.denied === true),
  }
}

type Range = { first: number; last: number }

/** From the first to the last paragraph that both extractors took. */
function agreedRange(blocks: readonly PageBlock[], votes: readonly Vote[]): Range {
  const agreed = ({ letters, linked }: PageBlock, at: number) =>
    votes[at]?.both === true && letters.length >= LONG && linked < letters.length / 2
  return { first: blocks.findIndex(agreed), last: blocks.findLastIndex(agreed) }
}

function placeFeatures(at: number, { first, last }: Range) {
  const before = first >= 0 && at < first
  const after = first >= 0 && at > last
  return {
    before: is(before),
    after: is(after),
    inside: is(first >= 0 && !before && !after),
    farBefore: before ? Math.min(1, (first - at) / 20) : 0,
  }
}

const NEIGHBORS = 2

function neighborFeatures(at: number, blocks: readonly PageBlock[], votes: readonly Vote[]) {
  const near = [...nearest(at, -1, blocks), ...nearest(at, 1, blocks)]
  const share = (holds: (place: number) => boolean) =>
    near.filter(holds).length / Math.max(1, near.length)
  return {
    nearReadability: share((place) => votes[place]?.readability === true),
    nearDefuddle: share((place) => votes[place]?.defuddle === true),
    nearBoth: share((place) => votes[place]?.both === true),
    nearProse: share((place) => isProse(blocks[place])),
  }
}

function nearest(at: number, step: 1 | -1, blocks: readonly PageBlock[]): number[] {
  const found: number[] = []
  for (let place = at + step; blocks[place] && found.length < NEIGHBORS; place += step) {
    if ((blocks[place]?.letters.length ?? 0) >= LABEL) found.push(place)
  }
  return found
}

function isProse(block: PageBlock | undefined) {
  if (!block || block.letters.length < LONG) return false
  return block.linked < block.letters.length * 0.3 && isSentence(block.words)
}

function wordFeatures({ element, words, letters, linked }: PageBlock) {
  const { length } = letters
  const look = lookOfLine(words)
  return {
    size: Math.min(1, Math.log(1 + length) / 7),
    tiny: is(length < 12),
    short: is(length < LONG),
    sentence: is(look.sentence),
    linkShare: linked / length,
    heading: is(/^h[1-6]$/.test(element.tagName)),
    plain: is(element.tagName === 'div'),
    dated: is(length < LONG && look.dated),
    furniture: is(look.furniture),
    pointer: is(look.pointer || (isShouted(words) && linked > length / 2)),
    cookies: is(look.cookies),
    invitation: is(look.invitation),
    credited: is(look.credited),
    writer: is(look.writer),
  }
}

/** Words in capitals, as some sites write links to other stories between two paragraphs. */
export function isShouted(words: string) {
  return words.length > 12 && words === words.toUpperCase() && words !== words.toLowerCase()
}

type BoxSizes = { letters: number; of: ReadonlyMap<HtmlElement, number> }

function boxSizes(blocks: readonly PageBlock[]): BoxSizes {
  const of = new Map<HtmlElement, number>()
  let letters = 0
  for (const block of blocks) {
    letters += block.letters.length
    for (const box of block.around) of.set(box, (of.get(box) ?? 0) + block.letters.length)
  }
  return { letters, of }
}

function boxFeatures({ element, around }: PageBlock, { letters, of }: BoxSizes) {
  const boxes = [element, ...around].filter((box) => (of.get(box) ?? 0) < letters * LARGEST_BOX)
  const names = boxes.map(nameOf).join(' ')
  return {
    social: is(SOCIAL.test(names)),
    about: is(ABOUT.test(names)),
    credit: is(CREDIT.test(names)),
    form: is(boxes.some(({ tagName }) => tagName === 'form')),
  }
}

function nameOf({ attrs }: HtmlElement) {
  return attrs
    .filter(({ name }) => ['class', 'id', 'role', 'data-component'].includes(name))
    .map(({ value }) => value)
    .join(' ')
}

const SECTION = 1500

/** How much a run of blocks that one extractor alone took looks like a section the other one lost: long, and prose. */
function lostSections(blocks: readonly PageBlock[], votes: readonly Vote[]): number[] {
  const values = blocks.map(() => 0)
  const isLost = (at: number) => {
    const vote = votes[at]
    return vote !== undefined && vote.readability !== vote.defuddle
  }
  for (let start = 0; start < blocks.length; start++) {
    if (!isLost(start)) continue
    let [end, letters, prose] = [start, 0, 0]
    for (; isLost(end); end++) {
      const size = blocks[end]?.letters.length ?? 0
      letters += size
      if (isProse(blocks[end])) prose += size
    }
    const value = (prose / Math.max(1, letters)) * Math.min(1, letters / SECTION)
    values.fill(value, start, end)
    start = end
  }
  return values
}

const HEADED = 4

/** Which blocks stand under a heading such as "About the author" or "Related stories". */
function underFurnitureHeadings(blocks: readonly PageBlock[]): boolean[] {
  let left = -1
  return blocks.map(({ element, words }) => {
    const announces = announcesFurniture(words)
    if (announces) left = HEADED
    else if (/^h[1-6]$/.test(element.tagName)) left = -1
    else left -= 1
    return !announces && left >= 0
  })
}

function is(fact: boolean) {
  return fact ? 1 : 0
}
