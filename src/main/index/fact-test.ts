import { readState, type ReadThresholds } from '#core/clip/read-state'
import { ReadState } from '#core/library/list-wanted'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import type { Clause } from '#core/search/query'
import { dayOf, resolveDateRange } from '#core/search/resolve-date'
import { foldWord } from '#core/search/fold'
import { DocSet } from './doc-set'
import { bitOfPlace, bitOfState, bitOfThing } from './fact-bits'
import type { ClockOffset } from './fact-columns'
import { isWithin } from './number-range'
import type { Segment } from './segment'
import { labelPrefix, labelStart } from './word-key'

/** The clauses that are answered from facts, without looking at words. */
export type FactClause = Exclude<Clause, { type: 'all' | 'any' | 'not' | 'text' }>

/**
 * The moment a question is asked at, how far the asker's clock runs ahead of UTC, and the pages that
 * more than one document outside the trash is from.
 */
export type Moment = {
  now: string
  minutesAhead: ClockOffset
  /** The collections that a query means by a name. */
  collectionsNamed: (name: string) => readonly string[]
  savedTwice: () => ReadonlySet<number>
  /** From where on a clip counts as begun and as read, where a person chose that. */
  readAt: ReadThresholds | undefined
}

/** The test of a segment's documents for a clause. */
export function factTest(
  segment: Segment,
  clause: FactClause,
  { now, minutesAhead, collectionsNamed, savedTwice, readAt }: Moment,
): (number: number) => boolean {
  const { facts } = segment
  const hasBit = (bit: number) => (number: number) => (facts.bits(number) & bit) !== 0
  switch (clause.type) {
    case 'tag':
      return isIn(taggedWith(segment, clause.name, clause.match))
    case 'collection':
      return isIn(inCollections(segment, collectionsNamed(clause.name)))
    case 'color':
      return isIn(labeled(segment, labelStart('color', foldWord(clause.name))))
    case 'language': {
      const exact = labeled(segment, labelStart('language', clause.code))
      return isIn(exact.or(labeled(segment, `${labelPrefix('language')}${clause.code}-`)))
    }
    case 'date': {
      const time = Date.parse(now)
      const span = resolveDateRange(clause.range, dayOf(time, minutesAhead(time)))
      return (number) => {
        // A date that says only the year lies in a span when the whole year does.
        const days = facts.days(number, clause.field, minutesAhead)
        return days !== null && days.from >= span.from && days.to <= span.to
      }
    }
    case 'number':
      return clause.field === 'words'
        ? (number) => isWithin(facts.wordCount(number), clause.range)
        : (number) => isWithin(facts.percentRead(number), clause.range)
    case 'has':
      return hasBit(bitOfThing(clause.thing))
    case 'no': {
      const has = hasBit(bitOfThing(clause.thing))
      return (number) => !has(number)
    }
    case 'is': {
      const state = ReadState.safeParse(clause.state).data
      if (state && readAt) {
        // What an entry was put with holds for the usual thresholds alone.
        const isNote = hasBit(bitOfState('note'))
        return (number) =>
          !isNote(number) && readState(facts.percentRead(number) / 100, readAt) === state
      }
      if (clause.state !== 'duplicate') return hasBit(bitOfState(clause.state))
      const [twice, isTrashed] = [savedTwice(), hasBit(bitOfPlace('trash'))]
      return (number) => twice.has(facts.page(number)) && !isTrashed(number)
    }
    case 'in':
      return clause.place === 'all' ? () => true : hasBit(bitOfPlace(clause.place))
  }
}

/** The documents with a label that begins so. */
export function labeled(segment: Segment, beginning: string): DocSet {
  const found = new DocSet(segment.size)
  segment.scanKeys(beginning, (key, word) => {
    if (!key.startsWith(beginning)) return false
    for (const slot of segment.postings(word)) {
      for (let at = 0; slot && at < slot.length; at++) found.add(slot[at] ?? 0)
    }
    return true
  })
  return found
}

function inCollections(segment: Segment, names: readonly string[]): DocSet {
  return names.reduce(
    (all, name) => all.or(labeled(segment, labelStart('collection', foldWord(name)))),
    new DocSet(segment.size),
  )
}

function taggedWith(segment: Segment, name: string, match: 'whole' | 'prefix'): DocSet {
  const wanted = foldTag(tidyTagName(name))
  if (wanted === '') return new DocSet(segment.size)
  if (match === 'prefix') return labeled(segment, labelPrefix('tag') + wanted)
  const nested = labeled(segment, `${labelPrefix('tag')}${wanted}/`)
  return labeled(segment, labelStart('tag', wanted)).or(nested)
}

function isIn(set: DocSet): (number: number) => boolean {
  return (number) => set.has(number)
}
