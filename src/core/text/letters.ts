import { foldWord } from '../search/fold'
import { eachWord } from './words'

/** The letters of a text without what stands between its words, and the way back into the text. */
export type Letters = {
  text: string
  letters: string
  /** For each word: where its letters begin, and where it stands in the text. */
  firsts: number[]
  starts: number[]
  ends: number[]
}

/**
 * A text as quotes are looked for in it: case, accents, punctuation, the kind of quote marks, and
 * white space, put in or lost, make no difference.
 */
export function readLetters(text: string): Letters {
  const terms = new Map<string, string>()
  const parts: string[] = []
  const firsts: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let length = 0
  eachWord(text, (start, end) => {
    const written = text.slice(start, end)
    const term = terms.get(written) ?? foldWord(written)
    terms.set(written, term)
    if (term === '') return
    parts.push(term)
    firsts.push(length)
    starts.push(start)
    ends.push(end)
    length += term.length
  })
  return { text, letters: parts.join(''), firsts, starts, ends }
}

/** Where the letters from `first` up to `end` stand in the text; a word that was folded to another length is taken whole. */
export function placeOfLetters(letters: Letters, first: number, end: number) {
  const from = wordAt(letters, first)
  const to = wordAt(letters, end - 1)
  const isPlain = (word: number) =>
    lengthOf(letters, word) === (letters.ends[word] ?? 0) - (letters.starts[word] ?? 0)
  const intoFirst = first - (letters.firsts[from] ?? 0)
  const beforeEnd = (letters.firsts[to] ?? 0) + lengthOf(letters, to) - end
  return {
    start: (letters.starts[from] ?? 0) + (isPlain(from) ? intoFirst : 0),
    end: (letters.ends[to] ?? 0) - (isPlain(to) ? beforeEnd : 0),
    isWhole: intoFirst === 0 && beforeEnd === 0,
  }
}

function lengthOf({ firsts, letters }: Letters, word: number) {
  return (firsts[word + 1] ?? letters.length) - (firsts[word] ?? 0)
}

function wordAt({ firsts }: Letters, letter: number): number {
  let low = 0
  let high = firsts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((firsts[middle] ?? 0) <= letter) low = middle
    else high = middle - 1
  }
  return low
}

/** Every place of a piece in a text, overlapping ones too, in steps that grow with the sum of both (Knuth, Morris, Pratt). */
export function placesOf(piece: string, text: string): number[] {
  const places: number[] = []
  if (piece === '') return places
  const fallback = new Int32Array(piece.length + 1)
  fallback[0] = -1
  for (let at = 1, matched = 0; at < piece.length; at++) {
    fallback[at] = matched
    while (matched >= 0 && piece[at] !== piece[matched]) matched = fallback[matched] ?? -1
    matched++
    fallback[at + 1] = matched
  }
  for (let at = 0, matched = 0; at < text.length; at++) {
    while (matched >= 0 && text.charCodeAt(at) !== piece.charCodeAt(matched)) {
      matched = fallback[matched] ?? -1
    }
    matched++
    if (matched === piece.length) {
      places.push(at + 1 - piece.length)
      matched = fallback[matched] ?? 0
    }
  }
  return places
}
