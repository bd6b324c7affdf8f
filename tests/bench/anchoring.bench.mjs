import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { KINDS, makePairs } from './anchoring-pairs.mjs'
import { makeArticles, textOf } from './articles.mjs'
import { between, seededChance } from './chance.mjs'
import { processorTime } from './measure.mjs'
import { ourCode } from './our-code.mjs'
import { sizes } from './sizes.mjs'
import { scoreShared } from './anchoring-shared.mjs'
import { count, ms, printTable } from './table.mjs'

const [TIMES] = sizes('pairs', [40])
const SIZES = sizes('kilobytes', [100, 1000])
const HIGHLIGHTS = 100
const RUNS = 5
const CONTEXT = 32
const HALF = 0.5
const SEED = 6

const { shared } = parseArgs({
  options: { shared: { type: 'string' } },
  strict: false,
  allowPositionals: true,
}).values
const { default: engine, quoteAlone } = await ourCode('tests/bench/anchoring-engine.ts')

printTable(
  'Highlights carried through edits made by chance, in percent. Right: where at least half of the passage still stands\nin one piece, exactly on it; else reported gone.',
  ['', 'highlights', 'right', 'gone, said so', 'wrong place', 'quote alone right', 'wrong place'],
  KINDS.map((kind) => scoreKind(kind)),
)
// A folder with another harness and its pairs, where there is one.
if (shared) await scoreShared(resolve(shared), { engine, quoteAlone })
printTable(
  `One article against an edited one, ${HIGHLIGHTS} highlights, milliseconds of the processor, best of ${RUNS}`,
  ['', 'words', 'compare', 'a highlight', 'a quote alone'],
  SIZES.map(timeSize),
)

function scoreKind(kind) {
  const pairs = makePairs(kind, TIMES, seededChance(SEED))
  const carried = pairs.flatMap((pair) => judgeAll(pair, engine))
  const alone = pairs.flatMap((pair) => judgeAll(pair, quoteAlone))
  const gone = carried.filter(({ isGone }) => isGone)
  return [
    ...[kind, count(carried.length), share(carried, 'right'), share(gone, 'right')],
    ...[share(carried, 'wrong'), share(alone, 'right'), share(alone, 'wrong')],
  ]
}

function share(judged, verdict) {
  if (judged.length === 0) return '-'
  return ((100 * judged.filter((one) => one.verdict === verdict).length) / judged.length).toFixed(2)
}

function judgeAll({ before, after, words, highlights }, { prepare, anchor }) {
  const prepared = prepare(before, after)
  return highlights.map(({ first, last }) => {
    const place = anchor(prepared, selectionOf(before, words[first].start, words[last].end))
    return judge(words, { first, last }, place)
  })
}

function judge(words, { first, last }, place) {
  const passage = new Set(words.slice(first, last + 1))
  const piece = largestPiece(words, passage)
  const isGone = lettersOf(piece) < HALF * lettersOf([...passage])
  if (!place) return { isGone, verdict: isGone ? 'right' : 'missed' }

  const covered = words.filter(({ now }) => now && overlaps(now, place))
  const own = covered.filter((word) => passage.has(word)).length
  if (own <= covered.length / 2) return { isGone, verdict: 'wrong' }
  const isWhole = own === covered.length && piece.every((word) => covered.includes(word))
  return { isGone, verdict: isWhole ? 'right' : 'partly' }
}

/** Of the words of a passage, the most that stand together, with no other old word between them. */
function largestPiece(words, passage) {
  let piece = []
  let largest = piece
  for (const word of words.filter(({ now }) => now).sort((a, b) => a.now.start - b.now.start)) {
    if (passage.has(word)) piece.push(word)
    else piece = []
    if (lettersOf(piece) > lettersOf(largest)) largest = piece
  }
  return largest
}

function lettersOf(words) {
  return words.reduce((sum, { start, end }) => sum + end - start, 0)
}

function overlaps(a, b) {
  return a.start < b.end && a.end > b.start
}

function selectionOf(text, start, end) {
  return {
    ...{ start, end, exact: text.slice(start, end) },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

function timeSize(kilobytes) {
  const chance = seededChance(SEED)
  const paragraphs = paragraphsOf(kilobytes * 1024)
  const before = paragraphs.join('\n')
  const after = paragraphs
    .flatMap((paragraph, at) => {
      if (at % 20 === 3) return []
      if (at % 10 === 5) return [paragraph, 'A paragraph that was put in later, of some words.']
      return at % 5 === 1 ? [paragraph.replace(/ \S+ /, ' changed ')] : [paragraph]
    })
    .join('\n')
  const selections = Array.from({ length: HIGHLIGHTS }, () => {
    const start = between(chance, 0, before.length - 200)
    return selectionOf(before, start, start + between(chance, 5, 200))
  })
  const prepared = engine.prepare(before, after)
  const letters = quoteAlone.prepare(before, after)
  const best = (work) => Math.min(...Array.from({ length: RUNS }, () => processorTime(work)))
  const all = (one, prepared) => () => selections.forEach((each) => one.anchor(prepared, each))
  return [
    ...[`${kilobytes} kB`, count(before.split(/\s+/).length)],
    ms(best(() => engine.prepare(before, after))),
    ms(best(all(engine, prepared)) / HIGHLIGHTS),
    ms(best(all(quoteAlone, letters)) / HIGHLIGHTS),
  ]
}

function paragraphsOf(length) {
  const paragraphs = []
  let written = 0
  for (let seed = SEED; written < length; seed++) {
    for (const paragraph of makeArticles(50, seed).flatMap((one) => textOf(one).split('\n'))) {
      if (written < length) paragraphs.push(paragraph)
      written += paragraph.length + 1
    }
  }
  return paragraphs
}
