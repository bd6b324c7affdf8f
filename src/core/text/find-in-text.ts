import type { Span } from '../search/search-entry'

/** Whether capitals count, and whether what is found must be a whole word. */
export type FindHow = { matchCase: boolean; wholeWord: boolean }

const LONGEST = 500
const ALIKE = [`'’‘ʼ‛＇`, `"“”„‟«»＂`, `-‐‑–—−`]
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{M}\p{N}_]/u

/**
 * Every place where these words stand in a text, one after the other. The kind of quote marks, dashes
 * and white space makes no difference. Time grows with the text alone, whatever stands in it.
 */
export function findInText(text: string, wanted: string, how: FindHow): Span[] {
  const pattern = patternOf(wanted.normalize('NFC').trim().slice(0, LONGEST), how)
  if (!pattern) return []
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function patternOf(wanted: string, { matchCase, wholeWord }: FindHow): RegExp | null {
  const letters = [...wanted.replace(/\s+/g, ' ')]
  const [first] = letters
  const last = letters.at(-1)
  if (first === undefined || last === undefined) return null
  const inside = letters.map(classOf).join('')
  const before = wholeWord && endsAtLetters(first) ? '(?<![\\p{L}\\p{M}\\p{N}_])' : ''
  const after = wholeWord && endsAtLetters(last) ? '(?![\\p{L}\\p{M}\\p{N}_])' : ''
  return new RegExp(before + inside + after, matchCase ? 'gu' : 'giu')
}

function classOf(letter: string): string {
  if (letter === ' ') return '\\s'
  const alike = ALIKE.find((marks) => marks.includes(letter))
  return alike ? `[${escape(alike)}]` : escape(letter)
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

// Where words are not set apart by spaces, a letter on either side says nothing.
function endsAtLetters(letter: string): boolean {
  return LETTER.test(letter) && !WRITTEN_WITHOUT_SPACES.test(letter)
}
