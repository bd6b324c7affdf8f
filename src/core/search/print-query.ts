import {
  usualDirection,
  type Clause,
  type Query,
  type Range,
  type Sort,
  type Wanted,
} from './query'
import { isQuoteMark } from './quote-marks'
import { endOfWord } from './read-word'

/** The query as text that reads back as the same query. */
export function printQuery(query: Query): string {
  const parts: string[] = []
  if (query.where) parts.push(printClause(query.where))
  if (query.sort) parts.push(printSort(query.sort))
  return parts.join(' ')
}

function printClause(clause: Clause): string {
  switch (clause.type) {
    case 'all':
      return clause.of
        .map((part) => (part.type === 'any' ? inGroup(part) : printClause(part)))
        .join(' ')
    case 'any':
      return clause.of.map(printClause).join(' OR ')
    case 'not':
      return `-${clause.of.type === 'all' || clause.of.type === 'any' ? inGroup(clause.of) : printClause(clause.of)}`
    case 'text':
      return (clause.field === null ? '' : `${clause.field}:`) + printWanted(clause.wanted)
    case 'tag':
      return `tag:${printName(clause.name)}${clause.match === 'prefix' ? '*' : ''}`
    case 'in':
      return `in:${clause.place}`
    case 'collection':
      return `in:${quoted(clause.name)}`
    case 'is':
      return `is:${clause.state}`
    case 'has':
    case 'no':
      return `${clause.type}:${clause.thing}`
    case 'color':
      return `color:${printName(clause.name)}`
    case 'language':
      return `lang:${clause.code}`
    case 'number':
      return `${clause.field}:${printRange(clause.range, String)}`
    case 'date':
      return `${clause.field}:${printRange(clause.range, printDate)}`
  }
}

function inGroup(clause: Clause): string {
  return `(${printClause(clause)})`
}

function printWanted(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'word':
    case 'unfinished':
      return wanted.text
    case 'prefix':
      return `${wanted.text}*`
    case 'phrase':
      return quoted(wanted.text)
    case 'near':
      return `${quoted(wanted.text)}~${wanted.distance}`
  }
}

function printName(name: string): string {
  const isBare = name !== '' && endOfWord(name, 0) === name.length && !name.endsWith('*')
  return isBare ? name : quoted(name)
}

function quoted(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) plain += isQuoteMark(text, at) ? ' ' : text.charAt(at)
  return `"${plain}"`
}

function printRange<T>(range: Range<T>, print: (value: T) => string): string {
  if (range.op !== 'between') return (range.op === 'is' ? '' : range.op) + print(range.value)
  const side = (value: T | null) => (value === null ? '' : print(value))
  return `${side(range.from)}..${side(range.to)}`
}

function printDate(date: string): string {
  return date.includes(' ') ? quoted(date) : date
}

function printSort(sort: Sort): string {
  return `sort:${sort.by}${sort.direction === usualDirection(sort.by) ? '' : `-${sort.direction}`}`
}
