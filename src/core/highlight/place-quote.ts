import { z } from 'zod'
import { placeOfLetters, placesOf, readLetters, type Letters } from '../text/letters'
import { findQuote } from './find-quote'
import { commonEnd, commonStart } from './plain-marks'

/** A quote as other programs keep it: the words, and perhaps what stood before and after them. */
export const Quote = z.object({
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
export type Quote = z.infer<typeof Quote>

/** Where a quote stands, and how sure that is, from 0 to 1. */
export type QuotePlace = { start: number; end: number; confidence: number }

// Letters. A short quote may stand anywhere by chance, and a long one hardly.
const TELLING_ALONE = 40
const TELLING_IN_PART = 12
const TELLING_CONTEXT = 16
const MOST_CONTEXT = 32
const LEAST_AGREEMENT = 0.5
const CLEAR_LEAD = 0.2
const TO_THE_LETTER = 0.15
const CONTEXT_TO_THE_LETTER = 0.25
// What stands this often has no one place, and is not worth comparing.
const MOST_PLACES = 500

/**
 * The one place of a quote in a text whose earlier versions are not known; null when it has none,
 * when its context speaks against the only one, or when several are as likely.
 */
export function placeQuote(text: Letters, quote: Quote): QuotePlace | null {
  const literal = literalPlace(text.text, quote)
  if (literal) return { ...literal, confidence: 1 }
  const { letters } = readLetters(quote.exact.normalize('NFC'))
  if (letters === '') return placeMarks(text.text, quote.exact)
  const context = contextOf(quote)
  const sure = surePlace(text, letters, quote.exact, context)
  if (sure) return { ...sure, confidence: 1 }
  const [best, second] = candidates(text, letters)
    .map((place) => ({ ...place, ...judge(text, place, context) }))
    .map((place) => ({ ...place, score: place.score + literalScore(text.text, place, quote) }))
    .sort((a, b) => b.score - a.score)
  if (!best) return null
  if (second && best.score - second.score < CLEAR_LEAD) return null

  const isBelieved = best.agreement === null || best.agreement >= LEAST_AGREEMENT
  if (!isBelieved && letters.length < TELLING_ALONE) return null
  const { start, end } = withMarks(text.text, quote.exact, best)
  const confidence = 0.5 + 0.5 * (best.agreement ?? Math.min(1, letters.length / TELLING_ALONE))
  return { start, end, confidence: Math.round(confidence * 100) / 100 }
}

// Word for word with what stands around it, once and no more.
function literalPlace(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | null {
  const [before, after] = [prefix.slice(-MOST_CONTEXT), suffix.slice(0, MOST_CONTEXT)]
  if (exact === '' || before.length + after.length < TELLING_CONTEXT) return null
  const around = before + exact + after
  const only = text.indexOf(around)
  if (only < 0 || text.indexOf(around, only + 1) >= 0) return null
  const start = only + before.length
  return { start, end: start + exact.length }
}

// With enough around it that stands there once and no more, even a part of a word has its place.
function surePlace(
  text: Letters,
  letters: string,
  exact: string,
  { before, after }: Context,
): Span | null {
  if (before.length + after.length < TELLING_CONTEXT) return null
  const [only, another] = placesOf(before + letters + after, text.letters)
  if (only === undefined || another !== undefined) return null
  const first = only + before.length
  const place = placeOfLetters(text, first, first + letters.length)
  const span = withMarks(text.text, exact, place)
  // A word cut where one sign stands for several letters may be read as others.
  return bare(text.text.slice(span.start, span.end)) === bare(exact) ? span : null
}

function bare(text: string) {
  return text.replace(/\s/g, '')
}

type Span = { start: number; end: number }
type Candidate = Span & { first: number; last: number }

function candidates(text: Letters, letters: string): Candidate[] {
  const places = placesOf(letters, text.letters).map((first) => {
    const last = first + letters.length
    return { first, last, ...placeOfLetters(text, first, last) }
  })
  const whole = places.filter(({ isWhole }) => isWhole)
  if (whole.length > 0) return whole.slice(0, MOST_PLACES)
  return letters.length < TELLING_IN_PART ? [] : places.slice(0, MOST_PLACES)
}

type Context = { before: string; after: string }

function contextOf({ prefix = '', suffix = '' }: Quote): Context {
  return {
    before: readLetters(prefix.normalize('NFC')).letters.slice(-MOST_CONTEXT),
    after: readLetters(suffix.normalize('NFC')).letters.slice(0, MOST_CONTEXT),
  }
}

/** How far what stands around a place agrees with the context: the better side; null when there is none. */
function judge({ letters }: Letters, place: Candidate, { before, after }: Context) {
  const sides: number[] = []
  if (before !== '') {
    const here = letters.slice(Math.max(0, place.first - before.length), place.first)
    sides.push(commonEnd(here, before) / before.length)
  }
  if (after !== '') {
    const here = letters.slice(place.last, place.last + after.length)
    sides.push(commonStart(here, after) / after.length)
  }
  const agreement = sides.length > 0 ? Math.max(...sides) : null
  const sum = sides.reduce((total, side) => total + side, 0)
  return { agreement, score: sum }
}

/** What speaks for a place beside its letters: the quote's marks and spaces, and its context's. */
function literalScore(text: string, place: Candidate, { exact, prefix = '', suffix = '' }: Quote) {
  const { start, end } = withMarks(text, exact, place)
  const isExact = text.slice(start, end) === exact
  const isContext = text.startsWith(suffix, end) && text.endsWith(prefix, start)
  return (isExact ? TO_THE_LETTER : 0) + (isContext ? CONTEXT_TO_THE_LETTER : 0)
}

/** The place with those of the quote's first and last marks that stand there too. */
function withMarks(text: string, exact: string, { start, end }: Span) {
  const [leading = ''] = /^[^\p{L}\p{N}]*/u.exec(exact) ?? []
  const [trailing = ''] = /[^\p{L}\p{N}]*$/u.exec(exact.slice(leading.length)) ?? []
  return {
    start: start - commonEnd(text.slice(Math.max(0, start - leading.length), start), leading),
    end: end + commonStart(text.slice(end, end + trailing.length), trailing),
  }
}

function placeMarks(text: string, exact: string): QuotePlace | null {
  const place = findQuote(text, exact)
  return typeof place === 'string' ? null : { ...place, confidence: 0.5 }
}
