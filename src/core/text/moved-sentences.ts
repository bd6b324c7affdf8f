import { areaOf, type Alignment, type Gap } from './alignment'
import { alignGap } from './align-gap'
import type { Effort } from './effort'
import type { Words } from './words'

const LEAST_WORDS = 6
const MOST_WORDS = 120
const LEAST_FREE = 0.7
const LEAST_LIKENESS = 0.6
const CLEAR_LEAD = 0.1
const MOST_PLACES = 32
// Looking a sentence up costs more than comparing two words.
const COST_OF_PLACE = 8
const MOST_CANDIDATES = 8

type Sentence = { start: number; end: number; bag: Map<number, number> }
type Best = { other: number; likeness: number; second: number }

/**
 * Pairs sentences that moved and were edited: each must be the other's clear best among those that
 * have no counterpart yet.
 */
export function pairMovedSentences(alignment: Alignment, effort: Effort): void {
  const old = freeSentences(alignment.before, (word) => alignment.toOf(word) < 0)
  const now = freeSentences(alignment.after, (word) => alignment.fromOf(word) < 0)
  if (old.length === 0 || now.length === 0) return
  const { bestOld, bestNew } = bestPairs(old, now, effort)

  bestOld.forEach((best, at) => {
    const from = old[at]
    const to = now[best.other]
    const back = bestNew[best.other]
    if (!from || !to || !isClear(best) || !back || back.other !== at || !isClear(back)) return
    const gap = {
      oldStart: from.start,
      oldEnd: from.end,
      newStart: to.start,
      newEnd: to.end,
    }
    if (!effort.allows(areaOf(gap))) return
    partStray(alignment, gap)
    alignGap(alignment, gap)
  })
}

function isClear({ likeness, second }: Best) {
  return likeness >= LEAST_LIKENESS && likeness - second >= CLEAR_LEAD
}

function freeSentences(words: Words, isFree: (word: number) => boolean): Sentence[] {
  const sentences: Sentence[] = []
  for (let start = 0; start < words.count;) {
    let end = start
    let free = 0
    const bag = new Map<number, number>()
    for (; end < words.count && words.sentences[end] === words.sentences[start]; end++) {
      const number = words.numbers[end] ?? 0
      if (isFree(end)) free++
      if (end - start < MOST_WORDS) bag.set(number, (bag.get(number) ?? 0) + 1)
    }
    const length = end - start
    if (free >= LEAST_WORDS && free >= LEAST_FREE * length && length <= MOST_WORDS) {
      sentences.push({ start, end, bag })
    }
    start = end
  }
  return sentences
}

function bestPairs(old: readonly Sentence[], now: readonly Sentence[], effort: Effort) {
  const places = placesOfWords(now)
  const none = (): Best => ({ other: -1, likeness: 0, second: 0 })
  const bestOld = old.map(none)
  const bestNew = now.map(none)
  old.forEach((sentence, at) => {
    for (const other of candidates(sentence, places, effort)) {
      const likeness = likenessOf(sentence, now[other])
      keepBest(bestOld[at], other, likeness)
      keepBest(bestNew[other], at, likeness)
    }
  })
  return { bestOld, bestNew }
}

function placesOfWords(sentences: readonly Sentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  sentences.forEach(({ bag }, at) => {
    for (const number of bag.keys()) {
      const list = places.get(number)
      if (list) list.push(at)
      else places.set(number, [at])
    }
  })
  return places
}

/** The sentences that share most of a sentence's rarer words. */
function candidates({ bag }: Sentence, places: Map<number, number[]>, effort: Effort): number[] {
  const shared = new Map<number, number>()
  for (const number of bag.keys()) {
    const list = places.get(number)
    // A word that is everywhere tells nothing, and would cost most.
    if (!list || list.length > MOST_PLACES) continue
    if (!effort.allows(list.length * COST_OF_PLACE)) break
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => other)
}

function keepBest(best: Best | undefined, other: number, likeness: number) {
  if (!best) return
  if (likeness > best.likeness) {
    best.second = best.likeness
    best.likeness = likeness
    best.other = other
  } else if (likeness > best.second) best.second = likeness
}

function likenessOf(a: Sentence, b: Sentence | undefined): number {
  if (!b) return 0
  let common = 0
  for (const [number, count] of a.bag) common += Math.min(count, b.bag.get(number) ?? 0)
  return (2 * common) / (a.end - a.start + b.end - b.start)
}

/** Words of the two sentences that were paired with words elsewhere were paired by chance. */
function partStray(alignment: Alignment, { oldStart, oldEnd, newStart, newEnd }: Gap) {
  alignment.part(oldStart, oldEnd)
  for (let now = newStart; now < newEnd; now++) {
    const old = alignment.fromOf(now)
    if (old >= 0) alignment.part(old, old + 1)
  }
}
