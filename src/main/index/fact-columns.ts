import { readState } from '#core/clip/clip'
import { foldTag, isTagWithin, tidyTagName } from '#core/tag/tag-name'
import type { Clause, DateField } from '#core/search/query'
import { dayOf, daysOfSourceDate, resolveDateRange, type DaySpan } from '#core/search/resolve-date'
import { foldWord } from '#core/search/fold'
import type { SearchEntry } from '#core/search/search-entry'
import { foldAddress } from './address'
import { isWithin } from './number-range'

/** The clauses that are answered from facts, without looking at words. */
export type FactClause = Exclude<Clause, { type: 'all' | 'any' | 'not' | 'text' }>

/** How far the clock here runs ahead of UTC at a moment, in minutes. */
export type ClockOffset = (time: number) => number

/** The facts of all documents, a column each, addressed by document number. */
export class FactColumns {
  readonly #minutesAhead: ClockOffset
  readonly #entries: SearchEntry[] = []
  readonly #tags: string[][] = []
  readonly #days: Record<DateField, (DaySpan | null)[]> = { saved: [], published: [], read: [] }
  readonly #savedTimes: number[] = []
  readonly #addresses: string[] = []

  constructor(minutesAhead: ClockOffset) {
    this.#minutesAhead = minutesAhead
  }

  put(number: number, entry: SearchEntry): void {
    this.#entries[number] = entry
    this.#tags[number] = [...entry.tags, ...entry.highlights.flatMap(({ tags }) => tags)].map(
      foldTag,
    )
    this.#days.saved[number] = this.#dayOf(entry.savedAt)
    this.#days.published[number] = this.#dayOf(entry.publishedAt)
    this.#days.read[number] = this.#dayOf(entry.lastReadAt)
    this.#addresses[number] = foldAddress(entry.url ?? '')
    this.#savedTimes[number] = Date.parse(entry.savedAt) || 0
  }

  /** When it was saved, in milliseconds since 1970. */
  savedTime(number: number): number {
    return this.#savedTimes[number] ?? 0
  }

  /** The first day it can have been published on; null when that is unknown. */
  publishedDay(number: number): number | null {
    return this.#days.published[number]?.from ?? null
  }

  /** Its address as addresses are compared; empty when it has none. */
  address(number: number): string {
    return this.#addresses[number] ?? ''
  }

  /** The test for a clause when it is this moment now. */
  test(clause: FactClause, now: string): (number: number) => boolean {
    switch (clause.type) {
      case 'tag':
        return this.#testTag(clause.name, clause.match)
      case 'date': {
        const time = Date.parse(now)
        const span = resolveDateRange(clause.range, dayOf(time, this.#minutesAhead(time)))
        const days = this.#days[clause.field]
        return (number) => isInside(days[number] ?? null, span)
      }
      case 'collection': {
        const name = foldWord(clause.name)
        return this.#testEntry(({ collections }) =>
          (collections ?? []).some((collection) => foldWord(collection) === name),
        )
      }
      case 'color': {
        const name = foldWord(clause.name)
        return this.#testEntry(({ highlights }) =>
          highlights.some((highlight) => foldWord(highlight.color) === name),
        )
      }
      case 'has':
        return this.#testEntry(THINGS[clause.thing])
      case 'no':
        return this.#testEntry((entry) => !THINGS[clause.thing](entry))
      case 'is':
        return this.#testEntry(STATES[clause.state])
      case 'in':
        return this.#testEntry(({ place }) => clause.place === 'all' || place === clause.place)
      case 'language':
        return this.#testEntry(({ language }) => isLanguage(language, clause.code))
      case 'number':
        return this.#testEntry((entry) =>
          isWithin(
            clause.field === 'words' ? entry.wordCount : Math.round(entry.progress * 100),
            clause.range,
          ),
        )
    }
  }

  #testEntry(test: (entry: SearchEntry) => boolean): (number: number) => boolean {
    return (number) => {
      const entry = this.#entries[number]
      return entry !== undefined && test(entry)
    }
  }

  #testTag(name: string, match: 'whole' | 'prefix'): (number: number) => boolean {
    const wanted = foldTag(tidyTagName(name))
    if (wanted === '') return () => false
    const isWanted =
      match === 'prefix'
        ? (tag: string) => tag.startsWith(wanted)
        : (tag: string) => isTagWithin(tag, wanted)
    return (number) => this.#tags[number]?.some(isWanted) ?? false
  }

  #dayOf(date: string | null): DaySpan | null {
    return date === null ? null : daysOfSourceDate(date, this.#minutesAhead)
  }
}

const THINGS: Record<
  Extract<FactClause, { type: 'has' }>['thing'],
  (entry: SearchEntry) => boolean
> = {
  highlights: (entry) => entry.highlights.length > 0,
  notes: (entry) => entry.highlights.some(({ note }) => note.trim() !== ''),
  tags: (entry) => entry.tags.length > 0,
  versions: (entry) => entry.versionCount > 1,
  images: (entry) => entry.imageCount > 0,
}

const STATES: Record<
  Extract<FactClause, { type: 'is' }>['state'],
  (entry: SearchEntry) => boolean
> = {
  unread: (entry) => isReading(entry, 'unread'),
  reading: (entry) => isReading(entry, 'reading'),
  read: (entry) => isReading(entry, 'read'),
  favorite: (entry) => entry.favorite,
  duplicate: (entry) => entry.duplicate ?? false,
  orphan: (entry) => (entry.orphanCount ?? 0) > 0,
}

function isReading({ kind, progress, lastReadAt }: SearchEntry, state: string): boolean {
  return kind === 'clip' && readState({ position: 0, progress, lastReadAt }) === state
}

function isLanguage(language: string | null, code: string): boolean {
  const own = language?.toLowerCase()
  return own !== undefined && (own === code || own.startsWith(`${code}-`))
}

/** A date that says only the year lies in a span when the whole year does. */
function isInside(days: DaySpan | null, span: DaySpan): boolean {
  return days !== null && days.from >= span.from && days.to <= span.to
}
