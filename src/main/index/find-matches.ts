import { nextInRow, nextNear, type StepWords } from '#core/search/match-words'
import { leavesOutTrash, type Clause, type Query } from '#core/search/query'
import { patternOf, type TextPattern } from '#core/search/text-pattern'
import { foldAddress, isOnSite, looksLikeAddress } from './address'
import { DocSet, holdersOf } from './doc-set'
import { isOfField, type EntryWords } from './entry-words'
import { factTest, type Moment } from './fact-test'
import type { WordSet } from './look-up'
import type { Shelf } from './shelf'

/** Steps of a pattern that have a bit each in a byte. */
const BITS = 8

type LookedStep = StepWords & { words: WordSet; holders: number }
type TextClause = Extract<Clause, { type: 'text' }>

/** Every living document on a shelf that answers the query. Its words were looked up before. */
export function findMatches(shelf: Shelf, query: Query, moment: Moment): DocSet {
  const scope = leavesOutTrash(query) ? shelf.outsideTrash : shelf.living
  return (query.where && new Finder(shelf, moment).find(query.where, scope)) ?? scope
}

/** Answers clauses within a set of documents; null for a clause that holds nothing to search for. */
class Finder {
  constructor(
    private readonly shelf: Shelf,
    private readonly moment: Moment,
  ) {}

  find(clause: Clause, within: DocSet): DocSet | null {
    switch (clause.type) {
      case 'all':
        return this.#all(clause.of, within)
      case 'any':
        return this.#any(clause.of, within)
      case 'not': {
        const found = this.find(clause.of, within)
        return found && within.without(found)
      }
      case 'text':
        return this.#text(clause, within)
      default:
        return within.filter(factTest(this.shelf.segment, clause, this.moment))
    }
  }

  #all(clauses: readonly Clause[], within: DocSet): DocSet | null {
    let found: DocSet | null = null
    for (const clause of [...clauses].sort((a, b) => effort(a) - effort(b))) {
      found = this.find(clause, found ?? within) ?? found
    }
    return found
  }

  #any(clauses: readonly Clause[], within: DocSet): DocSet | null {
    let found: DocSet | null = null
    for (const clause of clauses) {
      const more = this.find(clause, within)
      found = found && more ? found.or(more) : (more ?? found)
    }
    return found
  }

  #text(clause: TextClause, within: DocSet): DocSet | null {
    const { field, wanted } = clause
    if (field === 'url') return this.#byAddress(wanted.text, within)
    const pattern = patternOf(wanted)
    if (!pattern) return null

    const found = this.#byWords(pattern, field, within)
    const { segment } = this.shelf
    if (field === 'site') {
      return found.or(within.filter((number) => isOnSite(segment.address(number), wanted.text)))
    }
    const isAddress = field === null && wanted.kind !== 'near' && looksLikeAddress(wanted.text)
    return isAddress ? found.or(this.#byAddress(wanted.text, within) ?? found) : found
  }

  #byAddress(typed: string, within: DocSet): DocSet | null {
    const wanted = foldAddress(typed)
    if (wanted === '') return null
    const found = new DocSet(this.shelf.segment.size)
    for (const number of this.shelf.segment.withAddress(wanted)) found.add(number)
    return within.and(found)
  }

  #byWords(pattern: TextPattern, field: TextClause['field'], within: DocSet): DocSet {
    let found = within
    const steps: LookedStep[] = []
    for (const step of pattern.steps) {
      const { words, holders } = this.shelf.look(step)
      found = found.and(holders)
      if (found.isEmpty) return found
      steps.push({ after: step.after, words, only: words.only, holders: holders.size })
    }
    if (field === null && steps.length === 1) return found

    const row = field === null && pattern.within === null ? exactRow(steps) : null
    if (row) return found.filter((number) => this.shelf.segment.holdsRow(number, row))

    const rarestFirst = steps.sort((a, b) => a.holders - b.holders)
    if (field === null && pattern.within !== null && canBeMarked(rarestFirst)) {
      return this.#near(rarestFirst, pattern.within, found)
    }
    return found.filter((number) =>
      holds(this.shelf.segment.words(number), field, (stream, start, end) =>
        isIn(stream, pattern, rarestFirst, start, end),
      ),
    )
  }

  /** Looks around each word of the first step in the documents that hold it. */
  #near(steps: readonly LookedStep[], between: number, within: DocSet): DocSet {
    const { segment, marks } = this.shelf
    const listed = steps.map(({ words }) => words.listed)
    const near = { steps: listed, bits: marks, within: between }
    listed.forEach((words, index) => {
      for (const word of words) marks[word] = (marks[word] ?? 0) | (1 << index)
    })
    let found = new DocSet(segment.size)
    const around = listed[0] ?? []
    for (const word of around) {
      const own =
        around.length === 1
          ? within
          : within.and(holdersOf([segment.postings(word)], segment.size)).without(found)
      found = found.or(own.filter((number) => segment.holdsNear(number, near, word)))
    }
    for (const words of listed) for (const word of words) marks[word] = 0
    return found
  }
}

/** Whether it can be told by a bit each which of these steps a word fits. */
function canBeMarked(steps: readonly LookedStep[]): boolean {
  return steps.length <= BITS && steps.every(({ words }) => words.isWhole)
}

/** The words of a pattern in their order, when each is one word and none is left out between them. */
function exactRow(steps: readonly StepWords[]): number[] | null {
  const row = steps.map(({ after, only }, at) => (after === at ? only : null))
  return row.some((word) => word === null) ? null : row.flatMap((word) => word ?? [])
}

function isIn(
  stream: Uint32Array,
  { within }: TextPattern,
  steps: readonly StepWords[],
  start: number,
  end: number,
): boolean {
  return within === null
    ? nextInRow(stream, steps, start, end) >= 0
    : nextNear(stream, steps, within, start, end) !== null
}

function holds(
  { stream, parts }: EntryWords,
  field: TextClause['field'],
  test: (stream: Uint32Array, start: number, end: number) => boolean,
): boolean {
  if (field === null) return test(stream, 0, stream.length)
  return parts.some((part) => isOfField(part.field, field) && test(stream, part.start, part.end))
}

/** How much work a clause is: facts first, so that phrases are checked in fewer documents. */
function effort(clause: Clause): number {
  switch (clause.type) {
    case 'text':
      return clause.field === 'url' ? 3 : (patternOf(clause.wanted)?.steps.length ?? 0) > 1 ? 4 : 2
    case 'all':
    case 'any':
    case 'not':
      return 5
    default:
      return 1
  }
}
