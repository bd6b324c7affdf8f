import { foldWord } from './fold'
import type { Span } from './search-entry'

/** A name made ready to be matched over and over: each letter folded, and whether a word begins there. */
export type ReadyName = { letters: readonly string[]; begins: readonly boolean[] }

export type NameMatch = { score: number; marks: Span[] }

/** Names are matched by so many characters of theirs. */
const LONGEST = 160

/** Makes a name ready to be matched. */
export function readyName(name: string): ReadyName {
  const letters = name.slice(0, LONGEST).split('').map(foldWord)
  const begins = letters.map((_, at) => at === 0 || isBetween(name[at - 1]))
  return { letters, begins }
}

/**
 * How well what is typed fits a name; null when it does not. Every word typed must be in the name: as the beginning
 * of it, of a word, inside one, or letter by letter with others between, best in this order.
 */
export function matchName(typed: string, name: ReadyName): NameMatch | null {
  const words = typed.slice(0, LONGEST).split(/\s+/).map(foldWord).filter(Boolean)
  let score = 0
  const marks: Span[] = []
  for (const word of words) {
    const found = wholly(word, name) ?? inPieces(word, name)
    if (!found) return null
    score += found.score
    marks.push(...found.marks)
  }
  // Of names that fit alike the shorter is likelier meant.
  return { score: score - name.letters.length / LONGEST, marks: joined(marks) }
}

function wholly(word: string, { letters, begins }: ReadyName): NameMatch | null {
  let best: NameMatch | null = null
  for (let start = 0; start < letters.length; start++) {
    const end = endOf(word, letters, start)
    if (end === null) continue
    const score = start === 0 ? 100 : begins[start] ? 80 : 50
    if (!best || score > best.score) best = { score, marks: [{ start, end }] }
  }
  return best
}

// Where the word ends if it stands here; one letter of a name may be folded to two, or to none.
function endOf(word: string, letters: readonly string[], start: number): number | null {
  let left = word
  let at = start
  while (left !== '' && at < letters.length) {
    const letter = letters[at++] ?? ''
    if (left.startsWith(letter)) left = left.slice(letter.length)
    else return null
  }
  return left === '' ? at : null
}

// Letter by letter, each at the beginning of a later word where it can be: "nn" finds "New note".
function inPieces(word: string, { letters, begins }: ReadyName): NameMatch | null {
  const marks: Span[] = []
  let from = 0
  let score = 10
  for (const letter of word) {
    const next = letters.indexOf(letter, from)
    if (next < 0) return null
    const beginning = letters.findIndex((each, at) => at >= from && begins[at] && each === letter)
    const at = next === from && from > 0 ? next : beginning < 0 ? next : beginning
    score += begins[at] ? 4 : at === from ? 1 : -2
    marks.push({ start: at, end: at + 1 })
    from = at + 1
  }
  return score > 0 ? { score, marks } : null
}

function isBetween(sign: string | undefined) {
  return sign !== undefined && !/[\p{L}\p{N}]/u.test(sign)
}

function joined(marks: readonly Span[]): Span[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  return sorted.reduce<Span[]>((all, { start, end }) => {
    const before = all.at(-1)
    if (!before || start > before.end) return [...all, { start, end }]
    return [...all.slice(0, -1), { start: before.start, end: Math.max(before.end, end) }]
  }, [])
}
