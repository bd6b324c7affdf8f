import type { PiecewiseText } from '#core/search/snippet'
import { formOf, gapOf, GAPS, ODD_FORM, ODD_GAP, writtenAs, type Dress } from './dress'

/** The words that a dress is put on, by their numbers. */
export type Terms = { termOf: (word: number) => string; lengthOf: (word: number) => number }

const GAP_LENGTHS = Uint8Array.from(GAPS, (gap) => gap.length)

/** A text given back from its words and their dress: of the words it is known where they stand, and only pieces are put together. */
export class DressedText implements PiecewiseText {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly length: number
  readonly #marks: Uint8Array

  constructor(
    private readonly dress: Dress,
    readonly words: Uint32Array,
    private readonly terms: Terms,
  ) {
    const { odd } = dress
    const marks = Buffer.from(dress.marks, 'latin1')
    const [starts, ends] = [new Uint32Array(marks.length), new Uint32Array(marks.length)]
    let [at, oddAt] = [0, 0]
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index] ?? 0
      const [gap, form] = [gapOf(mark), formOf(mark)]
      at += gap === ODD_GAP ? (odd[oddAt++]?.length ?? 0) : (GAP_LENGTHS[gap] ?? 0)
      starts[index] = at
      at += form === ODD_FORM ? (odd[oddAt++]?.length ?? 0) : terms.lengthOf(words[index] ?? 0)
      ends[index] = at
    }
    this.#marks = marks
    this.starts = starts
    this.ends = ends
    this.length = at + (odd[oddAt]?.length ?? 0)
  }

  piece(from: number, to: number): string {
    const { odd } = this.dress
    const marks = this.#marks
    const first = this.#firstEndingPast(from)
    const begin = this.ends[first - 1] ?? 0
    let oddAt = this.#oddBefore(first)
    let text = ''
    for (let index = first; index < marks.length && begin + text.length < to; index++) {
      const mark = marks[index] ?? 0
      const [gap, form] = [gapOf(mark), formOf(mark)]
      text += gap === ODD_GAP ? (odd[oddAt++] ?? '') : (GAPS[gap] ?? '')
      text +=
        form === ODD_FORM
          ? (odd[oddAt++] ?? '')
          : writtenAs(form, this.terms.termOf(this.words[index] ?? 0))
    }
    if (begin + text.length < to) text += odd[oddAt] ?? ''
    return text.slice(from - begin, to - begin)
  }

  #firstEndingPast(place: number): number {
    let [low, high] = [0, this.ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return low
  }

  #oddBefore(end: number): number {
    let count = 0
    for (let index = 0; index < end; index++) {
      const mark = this.#marks[index] ?? 0
      if (gapOf(mark) === ODD_GAP) count++
      if (formOf(mark) === ODD_FORM) count++
    }
    return count
  }
}
