import type { Span } from '../search/search-entry'

/** The one place of a quote in a text, to the letter or else folded; or that it has none, or several. */
export function findQuote(text: string, quote: string): Span | 'none' | 'several' {
  const [place, another] = findQuotes(text, quote)
  if (!place) return 'none'
  return another ? 'several' : place
}

/**
 * Every place of a quote in a canonical text. Places to the letter win; where there are none, case,
 * the kind of quote marks, white space and invisible characters do not count.
 */
export function findQuotes(text: string, quote: string): Span[] {
  const wanted = quote.normalize('NFC').trim()
  if (wanted === '') return []
  const exact = placesOf(text, wanted).map((start) => ({ start, end: start + wanted.length }))
  return exact.length > 0 ? exact : findFolded(text, wanted)
}

function findFolded(text: string, wanted: string): Span[] {
  const needle = fold(wanted).folded.trim()
  if (needle === '') return []
  const { folded, starts, ends } = fold(text)
  return placesOf(folded, needle).flatMap((at) => {
    const start = starts[at]
    const end = ends[at + needle.length - 1]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

const SINGLE_QUOTE = /^[‘’‚‛′‹›ʼ`´＇]$/u
const DOUBLE_QUOTE = /^[“”„‟″«»＂]$/u
const SPACE = /^\s$/u
const INVISIBLE = /^[\p{Cf}\u034f]$/u

/** A text as quotes are compared in, with where each of its characters begins and ends in the text. */
function fold(text: string): { folded: string; starts: number[]; ends: number[] } {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const start = at
    at += letter.length
    const plain = foldLetter(letter)
    if (plain === ' ' && parts.at(-1) === ' ') {
      ends[ends.length - 1] = at
      continue
    }
    // A letter may fold to two, and both stand where it stood.
    for (const part of plain.split('')) {
      parts.push(part)
      starts.push(start)
      ends.push(at)
    }
  }
  return { folded: parts.join(''), starts, ends }
}

// Letter by letter, so that a final sigma is the same as any other in quote and text alike.
function foldLetter(letter: string): string {
  if (SPACE.test(letter)) return ' '
  if (INVISIBLE.test(letter)) return ''
  if (SINGLE_QUOTE.test(letter)) return "'"
  if (DOUBLE_QUOTE.test(letter)) return '"'
  return letter.toLowerCase()
}
