import { APOSTROPHE, classOf, DENSE, MARK, OTHER, SILENT, WORD } from './character-class'
import { foldWord } from './fold'
import { isGershayim } from './quote-marks'

/** A word of a text in the form it is compared in, and where it stands. */
export type Token = { term: string; start: number; end: number }

/**
 * What a token is: a `word`; in scripts without spaces a `pair` of neighboring characters, the `tail`
 * (last character after a pair), or a character all `alone`.
 */
export type TokenKind = 'word' | 'pair' | 'tail' | 'alone'

const DIGIT = /\p{N}/u
// French and Italian articles that lean on the next word: “l’Iran” is two words.
const ELISION =
  /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un|quell|quest)$/i

/** The words of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  scanTokens(text, (start, end) => {
    const term = termOf(text, start, end)
    if (term !== '') tokens.push({ term, start, end })
  })
  return tokens
}

/** The term of the token that stands there; empty when nothing of it can be searched. */
export function termOf(text: string, start: number, end: number): string {
  const term = foldWord(text.slice(start, end))
  return term.includes('.') ? term.replaceAll('.', '') : term
}

/** Calls `take` for every token of a text in order, without making anything of it: for long texts. */
export function scanTokens(
  text: string,
  take: (start: number, end: number, kind: TokenKind) => void,
): void {
  let at = 0
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const kind = classOf(point)
    if (kind === WORD) at = scanWord(text, at, take)
    else if (kind === DENSE) at = scanDense(text, at, take)
    else at += widthOf(point)
  }
}

function scanWord(
  text: string,
  start: number,
  take: (start: number, end: number, kind: TokenKind) => void,
): number {
  const letters = endOfInitials(text, start)
  if (letters !== null) {
    take(start, letters, 'word')
    return letters
  }

  let at = start
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const kind = classOf(point)
    if (kind === WORD || kind === MARK || kind === SILENT) at += widthOf(point)
    else if (kind === OTHER && isGershayim(text, at)) at += 1
    else if (kind === APOSTROPHE && isLetter(text, at + 1)) {
      const tail = endOfPossessive(text, at)
      if (tail !== null) {
        take(start, at, 'word')
        take(at, tail, 'word')
        return tail
      }
      if (ELISION.test(text.slice(start, at))) break
      at += 1
    } else break
  }
  take(start, at, 'word')
  return at
}

/** The end of “U.S.”, “U.S” or “e.g.” when such initials begin here. */
function endOfInitials(text: string, start: number): number | null {
  let at = start
  let count = 0
  for (;;) {
    const after = at + widthOf(text.codePointAt(at) ?? 0)
    if (isInWord(text, after) || !isLetter(text, at)) break
    count++
    at = after
    if (text.charAt(at) !== '.') break
    at++
  }
  return count < 2 ? null : at
}

/** “’s” is a word of its own, so that “Iran’s” finds “Iran” and a phrase still tells them apart. */
function endOfPossessive(text: string, apostrophe: number): number | null {
  const letter = text.charAt(apostrophe + 1)
  if (letter !== 's' && letter !== 'S') return null
  return isInWord(text, apostrophe + 2) ? null : apostrophe + 2
}

function scanDense(
  text: string,
  start: number,
  take: (start: number, end: number, kind: TokenKind) => void,
): number {
  let first = start
  let second = endOfDense(text, first)
  let pairs = 0
  for (;;) {
    const isMore = second < text.length && classOf(text.codePointAt(second) ?? 0) === DENSE
    if (!isMore) break
    const third = endOfDense(text, second)
    take(first, third, 'pair')
    pairs++
    first = second
    second = third
  }
  take(first, second, pairs > 0 ? 'tail' : 'alone')
  return second
}

/** Where the character of a dense script that begins here ends, with its vowel signs and marks. */
export function endOfDense(text: string, start: number): number {
  let at = start + widthOf(text.codePointAt(start) ?? 0)
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const kind = classOf(point)
    if (kind !== MARK && kind !== SILENT) break
    at += widthOf(point)
  }
  return at
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const point = text.codePointAt(at) ?? 0
  return classOf(point) === WORD && !DIGIT.test(String.fromCodePoint(point))
}

function isInWord(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = classOf(text.codePointAt(at) ?? 0)
  return kind === WORD || kind === MARK || kind === SILENT
}

function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1
}
