import { z } from 'zod'

/**
 * How the words of a text are dressed: what stands between them and how they are written, one
 * character a word. With the words (which are kept anyway) it gives the text back, at a tenth of its size.
 */
export const Dress = z.object({ marks: z.string(), odd: z.array(z.string()) })
export type Dress = z.infer<typeof Dress>

const GAPS = [' ', ', ', '. ', '', '\n', '.\n', '“', ' “', '” ', ',” ', '.” ', '? ', ': ', '; ']
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
const ALL_GAPS = [...GAPS, ...MORE_GAPS]
const GAP_NUMBERS = new Map(ALL_GAPS.map((gap, number) => [gap, number]))
const ODD_GAP = 31
const FIRST_MARK = 48
const SPACE = 32
const [AS_IS, CAPITAL, CAPITALS, ODD] = [0, 1, 2, 3]

/** A word's number together with how it is written. */
export function withForm(number: number, written: string, term: string): number {
  return number * 4 + formOf(written, term)
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
    if (form === ODD) this.#odd.push(this.text.slice(start, end))
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

/** Gives the text back, and tells where each word stands. */
export function dressed(
  { marks, odd }: Dress,
  term: (index: number) => string,
  took: (start: number, end: number) => void,
): string {
  let text = ''
  let oddAt = 0
  for (let index = 0; index < marks.length; index++) {
    const code = marks.charCodeAt(index) - FIRST_MARK
    const gap = code >> 2
    text += gap === ODD_GAP ? (odd[oddAt++] ?? '') : (ALL_GAPS[gap] ?? '')
    const start = text.length
    text += writtenAs(code & 3, term(index)) ?? odd[oddAt++] ?? ''
    took(start, text.length)
  }
  return text + (odd[oddAt] ?? '')
}

function formOf(written: string, term: string): number {
  if (written === term) return AS_IS
  if (written === capital(term)) return CAPITAL
  return written === term.toUpperCase() ? CAPITALS : ODD
}

function writtenAs(form: number, term: string): string | null {
  if (form === AS_IS) return term
  if (form === CAPITAL) return capital(term)
  return form === CAPITALS ? term.toUpperCase() : null
}

function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
