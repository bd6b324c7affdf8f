import type { DateField } from '#core/search/query'
import { dayOf, daysOfSourceDate, type DaySpan } from '#core/search/resolve-date'
import type { SearchEntry } from '#core/search/search-entry'
import { bitsOf } from './fact-bits'
import { pageNumber } from './page-number'

/** How far the clock here runs ahead of UTC at a moment, in minutes. */
export type ClockOffset = (time: number) => number

const DATES: Record<DateField, number> = { saved: 0, published: 1, read: 2 }
const DATE_COUNT = 3
const FIRST_ROOM = 64
const NO_DAYS: DaySpan = { from: 1, to: 0 }

/** The columns as they lie on disk. */
export type FactArrays = {
  times: Float64Array
  pages: Float64Array
  days: Int32Array
  words: Uint32Array
  bits: Uint16Array
  progress: Uint8Array
}

/** The facts of documents that are numbers, a column each, addressed by document number. */
export class FactColumns {
  #arrays: FactArrays
  #room: number

  constructor(arrays: FactArrays = emptyArrays(FIRST_ROOM)) {
    this.#arrays = arrays
    this.#room = arrays.words.length
  }

  put(number: number, entry: SearchEntry): void {
    this.#makeRoom(number + 1)
    const { words, bits, progress } = this.#arrays
    words[number] = entry.wordCount
    bits[number] = bitsOf(entry)
    progress[number] = Math.round(entry.progress * 100)
    this.#arrays.pages[number] = pageNumber(entry.page)
    this.#putDate(number, 'saved', entry.savedAt)
    this.#putDate(number, 'published', entry.publishedAt)
    this.#putDate(number, 'read', entry.lastReadAt)
  }

  copy(number: number, from: FactColumns, other: number): void {
    this.#makeRoom(number + 1)
    const [own, theirs] = [this.#arrays, from.#arrays]
    own.words[number] = theirs.words[other] ?? 0
    own.bits[number] = theirs.bits[other] ?? 0
    own.progress[number] = theirs.progress[other] ?? 0
    own.pages[number] = theirs.pages[other] ?? 0
    for (let date = 0; date < DATE_COUNT; date++) {
      own.times[number * DATE_COUNT + date] = theirs.times[other * DATE_COUNT + date] ?? NaN
      for (let side = 0; side < 2; side++) {
        own.days[(number * DATE_COUNT + date) * 2 + side] =
          theirs.days[(other * DATE_COUNT + date) * 2 + side] ?? 0
      }
    }
  }

  bits(number: number): number {
    return this.#arrays.bits[number] ?? 0
  }

  wordCount(number: number): number {
    return this.#arrays.words[number] ?? 0
  }

  /** How far it was read, in percent. */
  percentRead(number: number): number {
    return this.#arrays.progress[number] ?? 0
  }

  /** Stands for the page it was saved from; 0 when that is not known. */
  page(number: number): number {
    return this.#arrays.pages[number] ?? 0
  }

  /** When it was saved, in milliseconds since 1970. */
  savedTime(number: number): number {
    return this.#arrays.times[number * DATE_COUNT] || 0
  }

  /** The days a date of the document can mean; null when it has none. */
  days(number: number, field: DateField, minutesAhead: ClockOffset): DaySpan | null {
    const at = number * DATE_COUNT + DATES[field]
    const from = this.#arrays.days[at * 2] ?? NO_DAYS.from
    const to = this.#arrays.days[at * 2 + 1] ?? NO_DAYS.to
    if (from <= to) return { from, to }
    const time = this.#arrays.times[at] ?? NaN
    if (Number.isNaN(time)) return null
    const day = dayOf(time, minutesAhead(time))
    return { from: day, to: day }
  }

  /** The columns of the first `size` documents. */
  arrays(size: number): FactArrays {
    const { times, pages, days, words, bits, progress } = this.#arrays
    return {
      times: times.slice(0, size * DATE_COUNT),
      pages: pages.slice(0, size),
      days: days.slice(0, size * DATE_COUNT * 2),
      words: words.slice(0, size),
      bits: bits.slice(0, size),
      progress: progress.slice(0, size),
    }
  }

  #putDate(number: number, field: DateField, date: string | null): void {
    const at = number * DATE_COUNT + DATES[field]
    // A moment is a different day for readers in different places; a written day is the same for all.
    const days = date === null ? null : daysOfSourceDate(date, () => 0)
    const elsewhere = date === null ? null : daysOfSourceDate(date, () => 24 * 60)
    const isMoment = days !== null && elsewhere?.from !== days.from
    const kept = days === null || isMoment ? NO_DAYS : days
    this.#arrays.times[at] = date === null ? NaN : Date.parse(date)
    this.#arrays.days[at * 2] = kept.from
    this.#arrays.days[at * 2 + 1] = kept.to
    if (days === null) this.#arrays.times[at] = NaN
  }

  #makeRoom(size: number): void {
    if (size <= this.#room) return
    this.#room = Math.max(this.#room * 2, size)
    const larger = emptyArrays(this.#room)
    larger.times.set(this.#arrays.times)
    larger.pages.set(this.#arrays.pages)
    larger.days.set(this.#arrays.days)
    larger.words.set(this.#arrays.words)
    larger.bits.set(this.#arrays.bits)
    larger.progress.set(this.#arrays.progress)
    this.#arrays = larger
  }
}

function emptyArrays(room: number): FactArrays {
  return {
    times: new Float64Array(room * DATE_COUNT),
    pages: new Float64Array(room),
    days: new Int32Array(room * DATE_COUNT * 2),
    words: new Uint32Array(room),
    bits: new Uint16Array(room),
    progress: new Uint8Array(room),
  }
}
