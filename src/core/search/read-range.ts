import type { Comparison, Range } from './query'
import { closingQuote, isQuoteMark } from './quote-marks'
import { isDateForm } from './resolve-date'
import { isEndOfWord } from './read-word'

type Read<T> = { range: Range<T>; end: number }
type Atom<T> = { value: T; end: number } | null

const COMPARISON = /[<>]=?/y
const NUMBER = /(\d{1,15}(?:\.\d{1,6})?)%?/y
const BARE_DATE = /(?:[^\s()."“”„‟«»＂]|\.(?!\.))+/y

/** A number, `>n`, `<n` or `a..b`; null when it is something else. */
export function readNumberRange(text: string, start: number): Read<number> | null {
  return readRange(text, start, readNumber)
}

/** A date form, `>date`, `<30d` or `a..b`, kept as typed; null when it is something else. */
export function readDateRange(text: string, start: number): Read<string> | null {
  return readRange(text, start, readDate)
}

function readRange<T>(
  text: string,
  start: number,
  readAtom: (text: string, at: number) => Atom<T>,
): Read<T> | null {
  COMPARISON.lastIndex = start
  const sign = COMPARISON.exec(text)?.[0]
  const from = readAtom(text, start + (sign?.length ?? 0))
  if (sign !== undefined || (from && !text.startsWith('..', from.end))) {
    if (!from || !isEndOfWord(text, from.end)) return null
    return { range: { op: asComparison(sign), value: from.value }, end: from.end }
  }

  const dots = from?.end ?? start
  if (!text.startsWith('..', dots)) return null
  const to = readAtom(text, dots + 2)
  const end = to?.end ?? dots + 2
  if ((!from && !to) || !isEndOfWord(text, end)) return null
  return { range: { op: 'between', from: from?.value ?? null, to: to?.value ?? null }, end }
}

function asComparison(sign: string | undefined): Comparison {
  return sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : 'is'
}

function readNumber(text: string, at: number): Atom<number> {
  NUMBER.lastIndex = at
  const digits = NUMBER.exec(text)?.[1]
  return digits === undefined ? null : { value: Number(digits), end: NUMBER.lastIndex }
}

function readDate(text: string, at: number): Atom<string> {
  if (isQuoteMark(text, at)) {
    const close = closingQuote(text, at)
    return asDate(text.slice(at + 1, close), close + 1)
  }
  BARE_DATE.lastIndex = at
  const bare = BARE_DATE.exec(text)?.[0]
  return bare === undefined ? null : asDate(bare, at + bare.length)
}

function asDate(typed: string, end: number): Atom<string> {
  const value = typed.trim().replace(/\s+/g, ' ').toLowerCase()
  return isDateForm(value) ? { value, end } : null
}
