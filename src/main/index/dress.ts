import { z } from 'zod'

/**
 * How the words of a text are dressed: what stands between them and how they are written, one
 * character a word. With the words (which are kept anyway) it gives the text back, at a tenth of its size.
 */
export const Dress = z.object({ marks: z.string(), odd: z.array(z.string()) })
export type Dress = z.infer<typeof Dress>

const COMMON_GAPS = [
  ' ',
  ', ',
  '. ',
  '',
  '\n',
  '.\n',
  '“',
  ' “',
  '” ',
  ',” ',
  '.” ',
  '? ',
  ': ',
  '; ',
]
const MORE_GAPS = [
  '-',
  '’',
  "'",
  ' (',
  ') ',
  ' — ',
  '—',
  ' – ',
  '. “',
  '.',
  '/',
  ' "',
  '" ',
  '\n\n',
]
/** What may stand before a word, by number. */
export const GAPS: readonly string[] = [...COMMON_GAPS, ...MORE_GAPS]
const GAP_NUMBERS = new Map(GAPS.map((gap, number) => [gap, number]))
/** Stands for a gap that is none of these, and is among the odd ones. */
export const ODD_GAP = 31
const FIRST_MARK = 48
const SPACE = 32
const [AS_IS, CAPITAL, CAPITALS] = [0, 1, 2]
/** Stands for a word that is written in none of these ways, and is among the odd ones. */
export const ODD_FORM = 3

/** A word's number together with how it is written. */
export function withForm(number: number, written: string, term: string): number {
  return number * 4 + formFor(written, term)
}

export function numberIn(word: number): number {
  return word >>> 2
}

export function formIn(word: number): number {
  return word & 3
}

/** Takes the words out of a text, one after another. */
export class Dresser {
  readonly #codes: number[] = []
  readonly #odd: string[] = []
  #at = 0
  #isWhole = true

  constructor(private readonly text: string) {}

  take(start: number, end: number, form: number): void {
    const isSpace = start === this.#at + 1 && this.text.charCodeAt(this.#at) === SPACE
    const gap = isSpace ? 0 : this.#gap(start)
    if (form === ODD_FORM) this.#odd.push(this.text.slice(start, end))
    this.#codes.push(FIRST_MARK + gap * 4 + form)
    this.#at = end
  }

  /** A word that is not one: the text cannot be given back from its words. */
  refuse(): void {
    this.#isWhole = false
  }

  finish(): Dress | null {
    if (!this.#isWhole) return null
    const odd = [...this.#odd, this.text.slice(this.#at)]
    return { marks: Buffer.from(this.#codes).toString('latin1'), odd }
  }

  #gap(start: number): number {
    const text = this.text.slice(this.#at, start)
    const gap = GAP_NUMBERS.get(text)
    if (gap === undefined) this.#odd.push(text)
    return gap ?? ODD_GAP
  }
}

/** The number of the gap before a word, from its mark. */
export function gapOf(mark: number): number {
  return (mark - FIRST_MARK) >> 2
}

/** The form a word is written in, from its mark. */
export function formOf(mark: number): number {
  return (mark - FIRST_MARK) & 3
}

/** A word written in a form, as long as the word itself. */
export function writtenAs(form: number, term: string): string {
  if (form === CAPITAL) return capital(term)
  return form === CAPITALS ? term.toUpperCase() : term
}

function formFor(written: string, term: string): number {
  // “SS” is a form of “ß”, but places are told by the length of the word.
  if (written.length !== term.length) return ODD_FORM
  if (written === term) return AS_IS
  if (written === capital(term)) return CAPITAL
  return written === term.toUpperCase() ? CAPITALS : ODD_FORM
}

function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
