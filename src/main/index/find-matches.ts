import { nextInRow, nextNear, stepWords, type StepWords } from '#core/search/match-words'
import { leavesOutTrash, type Clause, type Query } from '#core/search/query'
import { patternOf, type TextPattern } from '#core/search/text-pattern'
import { foldAddress, isOnSite, looksLikeAddress } from './address'
import type { DocSet } from './doc-set'
import type { IndexedDocument, Shelf } from './shelf'

type TextClause = Extract<Clause, { type: 'text' }>

/** Every living document that answers the query. */
export function findMatches(shelf: Shelf, query: Query, now: string): DocSet {
  const isInTrash = shelf.facts.test({ type: 'in', place: 'trash' }, now)
  const scope = leavesOutTrash(query)
    ? shelf.living.filter((number) => !isInTrash(number))
    : shelf.living
  return (query.where && new Finder(shelf, now).find(query.where, scope)) ?? scope
}

/** Answers clauses within a set of documents; null for a clause that holds nothing to search for. */
class Finder {
  readonly #shelf: Shelf
  readonly #now: string

  constructor(shelf: Shelf, now: string) {
    this.#shelf = shelf
    this.#now = now
  }

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
        return within.filter(this.#shelf.facts.test(clause, this.#now))
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
    if (field === 'site') {
      return found.or(
        within.filter((number) => isOnSite(this.#shelf.facts.address(number), wanted.text)),
      )
    }
    const isAddress = field === null && wanted.kind !== 'near' && looksLikeAddress(wanted.text)
    return isAddress ? found.or(this.#byAddress(wanted.text, within) ?? found) : found
  }

  #byAddress(typed: string, within: DocSet): DocSet | null {
    const wanted = foldAddress(typed)
    if (wanted === '') return null
    return within.filter((number) => this.#shelf.facts.address(number).includes(wanted))
  }

  #byWords(pattern: TextPattern, field: TextClause['field'], within: DocSet): DocSet {
    let found = within
    const steps: { step: StepWords; holders: number }[] = []
    for (const step of pattern.steps) {
      const { words, holders } = this.#shelf.look(step)
      steps.push({ step: stepWords(step.after, words), holders: holders.size })
      found = found.and(holders)
      if (found.isEmpty) return found
    }
    if (field === null && steps.length === 1) return found

    const rarestFirst = steps.sort((a, b) => a.holders - b.holders).map(({ step }) => step)
    return found.filter((number) => {
      const document = this.#shelf.document(number)
      return document !== null && holds(document, pattern, rarestFirst, field)
    })
  }
}

function holds(
  { words }: IndexedDocument,
  pattern: TextPattern,
  steps: readonly StepWords[],
  field: TextClause['field'],
): boolean {
  const isIn = (start: number, end: number) =>
    pattern.within === null
      ? nextInRow(words.stream, steps, start, end) >= 0
      : nextNear(words.stream, steps, pattern.within, start, end) !== null
  if (field === null) return isIn(0, words.stream.length)
  return words.parts.some(
    (part) => part.fields.some((own) => own === field) && isIn(part.start, part.end),
  )
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
