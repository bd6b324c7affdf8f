import {
  leavesOutTrash,
  type Clause,
  type Query,
  type Range,
  type Sort,
  type Wanted,
} from './query'

type TextClause = Extract<Clause, { type: 'text' }>

/** The query in plain words: “clips with “private warning”, tagged terrorism, without soleimani”. */
export function explainQuery(query: Query): string {
  const parts = query.where ? explainParts(query.where) : []
  if (query.sort) parts.push(explainSort(query.sort))
  if (parts.length === 0) return leavesOutTrash(query) ? 'everything but the trash' : 'everything'
  return `clips ${parts.join(', ')}`
}

function explainParts(where: Clause): string[] {
  const clauses = where.type === 'all' ? where.of : [where]
  const words = clauses.filter(isBareText).map((clause) => explainWanted(clause.wanted))
  const others = clauses.filter((clause) => !isBareText(clause)).map(explainClause)
  return words.length > 0 ? [`with ${listed(words, 'and')}`, ...others] : others
}

function isBareText(clause: Clause): clause is TextClause {
  return clause.type === 'text' && clause.field === null
}

function explainClause(clause: Clause): string {
  switch (clause.type) {
    case 'all':
      return `(${explainParts(clause).join(', ')})`
    case 'any': {
      const words = clause.of.filter(isBareText)
      return words.length === clause.of.length
        ? `with ${listed(
            words.map((word) => explainWanted(word.wanted)),
            'or',
          )}`
        : listed(clause.of.map(explainClause), 'or')
    }
    case 'not':
      return explainNot(clause.of)
    case 'text':
      return explainText(clause)
    case 'tag':
      return `tagged ${clause.name}${clause.match === 'prefix' ? '…' : ''}`
    case 'in':
      return PLACES[clause.place]
    case 'collection':
      return `in the collection ${clause.name}`
    case 'is':
      return STATES[clause.state]
    case 'has':
      return `with ${THINGS[clause.thing]}`
    case 'no':
      return `without ${THINGS[clause.thing]}`
    case 'color':
      return `with ${clause.name} highlights`
    case 'language':
      return `in the language ${clause.code}`
    case 'number':
      return clause.field === 'words'
        ? `${explainNumber(clause.range)} words long`
        : `read to ${explainNumber(clause.range)} %`
    case 'date':
      return `${clause.field} ${explainDate(clause.range)}`
  }
}

function explainNot(clause: Clause): string {
  if (isBareText(clause)) return `without ${explainWanted(clause.wanted)}`
  if (clause.type === 'has') return `without ${THINGS[clause.thing]}`
  if (clause.type === 'no') return `with ${THINGS[clause.thing]}`
  if (clause.type === 'any' && clause.of.every(isBareText)) {
    const words = clause.of.filter(isBareText).map((word) => explainWanted(word.wanted))
    return `without ${listed(words, 'or')}`
  }
  return `not ${explainClause(clause)}`
}

function explainText(clause: TextClause): string {
  const wanted = explainWanted(clause.wanted)
  switch (clause.field) {
    case null:
      return `with ${wanted}`
    case 'author':
      return `by ${wanted}`
    case 'site':
      return `from ${wanted}`
    case 'url':
      return `with ${wanted} in the address`
    case 'note':
    case 'highlight':
      return `with ${wanted} in a ${clause.field}`
    case 'title':
    case 'text':
      return `with ${wanted} in the ${clause.field}`
  }
}

function explainWanted(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'word':
      return wanted.text
    case 'phrase':
      return `“${wanted.text}”`
    case 'prefix':
    case 'unfinished':
      return `${wanted.text}…`
    case 'near':
      return `“${wanted.text}” within ${wanted.distance} words`
  }
}

function explainNumber(range: Range<number>): string {
  if (range.op === 'between') {
    if (range.from === null) return `at most ${range.to}`
    return range.to === null ? `at least ${range.from}` : `${range.from} to ${range.to}`
  }
  return `${NUMBER_SIGNS[range.op]}${range.value}`
}

function explainDate(range: Range<string>): string {
  if (range.op === 'between') {
    if (range.from === null) return `until ${range.to}`
    return range.to === null ? `since ${range.from}` : `from ${range.from} to ${range.to}`
  }
  const [, amount, unit] = /^(\d+)([dwmy])$/.exec(range.value) ?? []
  if (amount !== undefined && unit !== undefined) {
    const age = `${amount} ${UNITS[unit]}${amount === '1' ? '' : 's'}`
    return range.op.startsWith('>') ? `more than ${age} ago` : `in the last ${age}`
  }
  const isDay = /^(today|yesterday|.* ago)$/.test(range.value)
  return range.op === 'is' && isDay ? range.value : `${DATE_SIGNS[range.op]} ${range.value}`
}

function explainSort(sort: Sort): string {
  return SORTS[sort.by][sort.direction]
}

function listed(parts: readonly string[], joint: 'and' | 'or'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`
}

const PLACES = {
  inbox: 'in the inbox',
  archive: 'in the archive',
  trash: 'in the trash',
  all: 'anywhere, the trash too',
}
const STATES = {
  unread: 'not read yet',
  reading: 'being read',
  read: 'read to the end',
  favorite: 'among the favorites',
  duplicate: 'saved more than once',
  orphan: 'with highlights that have lost their place',
  note: 'among the notes',
}
const THINGS = {
  highlights: 'highlights',
  notes: 'notes',
  tags: 'tags',
  versions: 'several versions',
  images: 'pictures',
}
const NUMBER_SIGNS = {
  is: '',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
}
const DATE_SIGNS = { is: 'in', '<': 'before', '<=': 'until', '>': 'after', '>=': 'since' }
const UNITS: Record<string, string> = { d: 'day', w: 'week', m: 'month', y: 'year' }
const SORTS = {
  relevance: { desc: 'best first', asc: 'best last' },
  saved: { desc: 'newest saved first', asc: 'oldest saved first' },
  published: { desc: 'newest published first', asc: 'oldest published first' },
  title: { desc: 'by title from Z to A', asc: 'by title' },
  words: { desc: 'longest first', asc: 'shortest first' },
}
