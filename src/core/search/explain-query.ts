import { explained as english } from '../messages/english/explained'
import type { Messages } from '../messages/messages-of'
import {
  leavesOutTrash,
  type Clause,
  type Query,
  type Range,
  type TextField,
  type Wanted,
} from './query'
import type { SearchUnit } from './refine-query'

type Words = Messages['explained']
type TextClause = Extract<Clause, { type: 'text' }>
type Bare = TextClause & { field: null }

/** The query in plain words, in English: “clips with “private warning”, tagged terrorism, without soleimani”. */
export function explainQuery(query: Query): string {
  return explainSearch(query, 'clips', english)
}

/** The query for what is looked for, in plain words of a language. */
export function explainSearch(query: Query, unit: SearchUnit, words: Words): string {
  const parts = query.where ? new Explained(words).parts(query.where) : []
  if (query.sort) parts.push(words.sorts[query.sort.by][query.sort.direction])
  if (parts.length === 0) return leavesOutTrash(query) ? words.allButTrash : words.everything
  return words.units[unit](parts.join(', '))
}

/** The clauses of a query in the words of a language. */
class Explained {
  constructor(private readonly words: Words) {}

  parts(where: Clause): string[] {
    const clauses = where.type === 'all' ? where.of : [where]
    const wanted = clauses.filter(isBareText).map((clause) => this.#wanted(clause.wanted))
    const others = clauses
      .filter((clause) => !isBareText(clause))
      .map((clause) => this.#clause(clause))
    if (wanted.length === 0) return others
    return [this.words.with(listed(wanted, this.words.and)), ...others]
  }

  #clause(clause: Clause): string {
    const { words } = this
    switch (clause.type) {
      case 'all':
        return `(${this.parts(clause).join(', ')})`
      case 'any':
        return clause.of.every(isBareText)
          ? words.with(this.#anyOf(clause.of))
          : listed(
              clause.of.map((each) => this.#clause(each)),
              words.or,
            )
      case 'not':
        return this.#not(clause.of)
      case 'text':
        return this.#text(clause.field, this.#wanted(clause.wanted))
      case 'tag':
        return words.tagged(`${clause.name}${clause.match === 'prefix' ? '…' : ''}`)
      case 'in':
        return words.places[clause.place]
      case 'collection':
        return words.inCollection(clause.name)
      case 'is':
        return words.states[clause.state]
      case 'has':
        return words.has[clause.thing]
      case 'no':
        return words.no[clause.thing]
      case 'color':
        return words.color(clause.name)
      case 'language':
        return words.language(clause.code)
      case 'number':
        return words[clause.field](this.#number(clause.range))
      case 'date':
        return words.dated[clause.field](this.#date(clause.range))
    }
  }

  #not(clause: Clause): string {
    const { words } = this
    if (isBareText(clause)) return words.without(this.#wanted(clause.wanted))
    if (clause.type === 'has') return words.no[clause.thing]
    if (clause.type === 'no') return words.has[clause.thing]
    if (clause.type === 'any' && clause.of.every(isBareText)) {
      return words.without(this.#anyOf(clause.of))
    }
    return words.not(this.#clause(clause))
  }

  #anyOf(clauses: readonly Bare[]): string {
    return listed(
      clauses.map(({ wanted }) => this.#wanted(wanted)),
      this.words.or,
    )
  }

  #text(field: TextField | null, wanted: string): string {
    return field === null ? this.words.with(wanted) : this.words.fields[field](wanted)
  }

  #wanted(wanted: Wanted): string {
    switch (wanted.kind) {
      case 'word':
        return wanted.text
      case 'phrase':
        return this.words.quoted(wanted.text)
      case 'prefix':
      case 'unfinished':
        return `${wanted.text}…`
      case 'near':
        return this.words.near(wanted.text, wanted.distance)
    }
  }

  #number(range: Range<number>): string {
    const { numbers } = this.words
    if (range.op !== 'between') return numbers[range.op](`${range.value}`)
    if (range.from === null) return numbers['<='](`${range.to}`)
    return range.to === null
      ? numbers['>='](`${range.from}`)
      : numbers.between(`${range.from}`, `${range.to}`)
  }

  #date(range: Range<string>): string {
    const { dates, day, olderThan, inTheLast } = this.words
    if (range.op === 'between') {
      if (range.from === null) return dates['<='](`${range.to}`)
      return range.to === null ? dates['>='](range.from) : dates.between(range.from, range.to)
    }
    const [, amount, unit] = /^(\d+)([dwmy])$/.exec(range.value) ?? []
    if (amount !== undefined && isUnit(unit)) {
      return (range.op.startsWith('>') ? olderThan : inTheLast)[unit](Number(amount))
    }
    const isDay = /^(today|yesterday|.* ago)$/.test(range.value)
    return range.op === 'is' && isDay ? day(range.value) : dates[range.op](range.value)
  }
}

function isBareText(clause: Clause): clause is Bare {
  return clause.type === 'text' && clause.field === null
}

function isUnit(unit: string | undefined): unit is 'd' | 'w' | 'm' | 'y' {
  return unit !== undefined && 'dwmy'.includes(unit)
}

function listed(parts: readonly string[], joint: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`
}
