import { rootEnglish } from '#core/search/root-english'
import { stemOf, STEMMINGS } from '#core/search/stem'
import type { Step } from '#core/search/text-pattern'
import { DocSet, holdersOf } from './doc-set'
import type { Postings, Segment } from './segment'
import { familyOf, rootOf, stemmingOfKey } from './word-key'

/** What one step of a pattern finds in a segment: the words that fit it, their postings, and every document holding one. */
export type LookedUp = {
  words: WordSet
  /** The words to score by; those that are too many to tell apart are left out. */
  found: FoundWord[]
  holders: DocSet
  /** How many documents speak of it, in other words of the same root too: says how much it tells. */
  spread: number
}

/**
 * Word numbers: `only` the one where there is only one, and in `listed` all of them, or (when a beginning
 * of thousands stands for them) not all.
 */
export type WordSet = {
  has: (word: number) => boolean
  listed: readonly number[]
  isWhole: boolean
  only: number | null
}

/** The postings of one word, and how well it fits: 1 for the word as typed. */
export type FoundWord = { worth: number; postings: Postings }

const NO_WORDS: WordSet = { has: () => false, listed: [], isWhole: true, only: null }
export const NOTHING_FOUND: LookedUp = {
  words: NO_WORDS,
  found: [],
  holders: new DocSet(0),
  spread: 0,
}

const RELATIVE = 0.98
const KIN = 0.8
const UNFINISHED = 0.3
// One or two letters begin thousands of words, and none of them says more than another.
const MANY = 300

/** Looks a step up in a segment. */
export async function lookUp(step: Step, segment: Segment): Promise<LookedUp> {
  const exact = segment.spelled(step.term)
  const worths = new Map<number, number>()
  const isLike = step.fit === 'like' || step.fit === 'unfinished'
  if (isLike) for (const word of relatives(step, segment)) worths.set(word, RELATIVE)
  for (const word of exact) worths.set(word, 1)
  if (step.fit === 'same') return readWords(worths, segment)
  if (step.fit === 'like') return withKin(step, await readWords(worths, segment), segment)

  const begun = segment.begun(step.term)
  if (begun.size > MANY) {
    const { words, found, holders, spread } = await readWords(worths, segment)
    const has = (word: number) => words.has(word) || begun.has(word)
    return {
      words: { has, listed: words.listed, isWhole: false, only: null },
      found,
      holders: holders.or(begun.holders()),
      spread,
    }
  }
  const worth = step.fit === 'begins' ? 1 : UNFINISHED
  for (const word of begun.words()) if (!worths.has(word)) worths.set(word, worth)
  return readWords(worths, segment)
}

/** With the words of the same root to score by: they are not what was asked for, but speak of it. */
async function withKin(step: Step, looked: LookedUp, segment: Segment): Promise<LookedUp> {
  const root = rootEnglish(step.term)
  // Words whose root is their stem are kept under the stem, and the root itself may be a word.
  const ofRoot = [
    ...segment.family(rootOf(root)),
    ...segment.family(familyOf(root, 'english')),
    segment.wordOf(root),
  ]
  const kin = [...new Set(ofRoot)].filter((word) => word > 0 && !looked.words.has(word))
  if (kin.length === 0) return looked
  const postings = await segment.read(kin)
  const found = postings.map((own): FoundWord => ({ worth: KIN, postings: own }))
  const spread = looked.holders.or(holdersOf(postings, segment.size)).size
  return { ...looked, found: [...looked.found, ...found], spread }
}

async function readWords(worths: ReadonlyMap<number, number>, segment: Segment): Promise<LookedUp> {
  const all = [...worths.keys()]
  const [only = null] = all.length === 1 ? all : []
  const postings = await segment.read(all)
  const holders = holdersOf(postings, segment.size)
  return {
    words: { has: (word) => worths.has(word), listed: all, isWhole: true, only },
    found: postings.map((own, at) => ({ worth: worths.get(all[at] ?? 0) ?? 1, postings: own })),
    holders,
    spread: holders.size,
  }
}

/** The words that have a stem in common with this one, by the rules they are stemmed by. */
function relatives(step: Step, segment: Segment): Set<number> {
  const words = new Set<number>()
  const stems = new Set<string>()
  for (const stemming of STEMMINGS) {
    const stem = step.stems?.[stemming] ?? step.term
    for (const word of segment.family(familyOf(stem, stemming))) words.add(word)
    if (stem !== step.term) stems.add(stem)
  }
  // A stem that is itself a word is in no family.
  for (const stem of stems) {
    for (const word of segment.spelled(stem)) {
      const stemming = stemmingOfKey(segment.keyOf(word))
      if (step.stems?.[stemming] === stem && stemOf(stem, stemming) === stem) words.add(word)
    }
  }
  return words
}
