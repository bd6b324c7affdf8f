import { scanTokens, termOf, type TokenKind } from './analyze'
import type { Wanted } from './query'
import { stemOf, stemsOf, type Stemming, type Stems } from './stem'

/** A word as a text has it: as written (folded), and how words of that text are stemmed. */
export type TextWord = { term: string; stemming: Stemming }

/** One word of a pattern, `after` so many words behind the first, and how exactly it must fit. */
export type Step = { after: number; term: string; stems: Stems | null; fit: Fit }
export type Fit = 'same' | 'like' | 'begins' | 'unfinished'

/** Words that must stand in a row, or (`within`) with at most so many others among them. */
export type TextPattern = { steps: Step[]; within: number | null }

// Asked for many times for one query: to look it up, to find it, to rank by it.
const known = new WeakMap<Wanted, TextPattern | null>()

/** What to look for in a text; null when nothing of what is wanted can be searched for. */
export function patternOf(wanted: Wanted): TextPattern | null {
  const before = known.get(wanted)
  if (before !== undefined) return before
  const pattern = makePattern(wanted)
  known.set(wanted, pattern)
  return pattern
}

function makePattern(wanted: Wanted): TextPattern | null {
  const words = wordsOf(wanted.text)
  if (wanted.kind === 'word' || wanted.kind === 'unfinished') dropPossessive(words)
  const last = words.at(-1)
  if (!last) return null

  if (wanted.kind === 'near') {
    const distinct = new Map(words.map((word) => [word.term, word]))
    const steps = [...distinct.values()].map((word) =>
      stepOf(word, word.isAlone ? 'begins' : 'like'),
    )
    return { steps, within: wanted.distance }
  }

  const endFit = last.isWord ? END_FIT[wanted.kind] : 'same'
  const steps = words.map((word) => {
    if (word.isAlone) return stepOf(word, 'begins')
    if (word !== last) return stepOf(word, 'same')
    return stepOf(word, endFit === 'like' && words.length > 1 ? 'same' : endFit)
  })
  return { steps, within: null }
}

const END_FIT = {
  word: 'like',
  phrase: 'same',
  prefix: 'begins',
  unfinished: 'unfinished',
} as const

/** Whether a word of a text fits a word of the pattern. */
export function fits(step: Step, word: TextWord): boolean {
  switch (step.fit) {
    case 'same':
      return word.term === step.term
    case 'like':
      return isLike(step, word)
    case 'begins':
      return word.term.startsWith(step.term)
    case 'unfinished':
      return isLike(step, word) || word.term.startsWith(step.term)
  }
}

function isLike(step: Step, word: TextWord): boolean {
  if (word.term === step.term) return true
  // English stemming leaves the first letter alone; most words are told apart by it, and at no cost.
  if (word.stemming === 'english' && word.term.charCodeAt(0) !== step.term.charCodeAt(0)) {
    return false
  }
  return step.stems?.[word.stemming] === stemOf(word.term, word.stemming)
}

type PatternWord = { term: string; after: number; isAlone: boolean; isWord: boolean }

function wordsOf(text: string): PatternWord[] {
  const words: PatternWord[] = []
  let after = 0
  scanTokens(text, (start, end, kind: TokenKind) => {
    const term = termOf(text, start, end)
    if (term === '') return
    // The last character of a pair is in the pair already; in the text another may follow it.
    if (kind !== 'tail') {
      words.push({ term, after, isAlone: kind === 'alone', isWord: kind === 'word' })
    }
    after++
  })
  return words
}

function dropPossessive(words: PatternWord[]): void {
  if (words.length > 1 && words.at(-1)?.term === "'s") words.pop()
}

function stepOf(word: PatternWord, fit: Fit): Step {
  const stems = fit === 'like' || fit === 'unfinished' ? stemsOf(word.term) : null
  return { after: word.after, term: word.term, stems, fit }
}
