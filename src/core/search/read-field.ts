import {
  DATE_FIELDS,
  NUMBER_FIELDS,
  SEARCH_PLACES,
  SEARCH_STATES,
  SEARCH_THINGS,
  SORT_KEYS,
  TEXT_FIELDS,
  usualDirection,
  type Clause,
  type Sort,
  type Wanted,
} from './query'
import { closingQuote, isQuoteMark } from './quote-marks'
import { readDateRange, readNumberRange } from './read-range'
import { endOfWord, endsHere } from './read-word'

type FieldToken = { type: 'clause'; clause: Clause } | { type: 'sort'; sort: Sort }
type FieldRead = { token: FieldToken; end: number }
type Value = { text: string; quoted: boolean; end: number }

const NAME = /([a-z]+)[:：]/iy
const DISTANCE = /~(\d{1,6})(?=[\s)]|$)/y
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/

/** The clause `field:value` that begins here; null when the field is unknown or the value is not one of its own. */
export function readField(text: string, at: number): FieldRead | null {
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[1]?.toLowerCase()
  if (name === undefined) return null
  const start = NAME.lastIndex

  const numberField = oneOf(NUMBER_FIELDS, name)
  const dateField = oneOf(DATE_FIELDS, name)
  if (numberField || dateField) {
    if (numberField) {
      const read = readNumberRange(text, start)
      return read && asClause({ type: 'number', field: numberField, range: read.range }, read.end)
    }
    const read = readDateRange(text, start)
    return read && dateField
      ? asClause({ type: 'date', field: dateField, range: read.range }, read.end)
      : null
  }

  const value = readValue(text, start)
  if (!value) return null
  const textField = oneOf(TEXT_FIELDS, name)
  if (textField) {
    const { wanted, end } = readWanted(text, value)
    return asClause({ type: 'text', field: textField, wanted }, end)
  }
  if (name === 'tag') return readTag(text, value)
  if (name === 'sort') {
    const sort = readSort(value)
    return sort && { token: { type: 'sort', sort }, end: value.end }
  }
  const clause = simpleClause(name, value)
  return clause && asClause(clause, value.end)
}

function asClause(clause: Clause, end: number): FieldRead {
  return { token: { type: 'clause', clause }, end }
}

function readValue(text: string, start: number): Value | null {
  if (isQuoteMark(text, start)) {
    const close = closingQuote(text, start)
    const quoted = text.slice(start + 1, close).trim()
    return quoted === '' ? null : { text: quoted, quoted: true, end: close + 1 }
  }
  const end = endOfWord(text, start)
  return end === start ? null : { text: text.slice(start, end), quoted: false, end }
}

function readWanted(text: string, value: Value): { wanted: Wanted; end: number } {
  if (value.quoted) {
    DISTANCE.lastIndex = value.end
    const distance = DISTANCE.exec(text)
    return distance
      ? {
          wanted: { kind: 'near', text: value.text, distance: Number(distance[1]) },
          end: DISTANCE.lastIndex,
        }
      : { wanted: { kind: 'phrase', text: value.text }, end: value.end }
  }
  const isPrefix = value.text.length > 1 && value.text.endsWith('*')
  return {
    wanted: isPrefix
      ? { kind: 'prefix', text: value.text.slice(0, -1) }
      : { kind: 'word', text: value.text },
    end: value.end,
  }
}

function readTag(text: string, value: Value): FieldRead {
  if (value.quoted && text.charAt(value.end) === '*' && endsHere(text, value.end + 1)) {
    return asClause({ type: 'tag', name: value.text, match: 'prefix' }, value.end + 1)
  }
  const isPrefix = !value.quoted && value.text.length > 1 && value.text.endsWith('*')
  const clause: Clause = isPrefix
    ? { type: 'tag', name: value.text.slice(0, -1), match: 'prefix' }
    : { type: 'tag', name: value.text, match: 'whole' }
  return asClause(clause, value.end)
}

function simpleClause(field: string, value: Value): Clause | null {
  const word = value.text.toLowerCase()
  switch (field) {
    case 'in': {
      const place = value.quoted ? null : oneOf(SEARCH_PLACES, word)
      return place ? { type: 'in', place } : { type: 'collection', name: value.text }
    }
    case 'is': {
      const state = oneOf(SEARCH_STATES, word)
      return state && { type: 'is', state }
    }
    case 'has':
    case 'no': {
      const thing = oneOf(SEARCH_THINGS, word) ?? oneOf(SEARCH_THINGS, `${word}s`)
      return thing && { type: field, thing }
    }
    case 'color':
      return { type: 'color', name: value.text }
    case 'lang':
      return LANGUAGE.test(word) ? { type: 'language', code: word } : null
    default:
      return null
  }
}

function readSort(value: Value): Sort | null {
  const [, name = '', direction] = /^(.*?)(?:-(asc|desc))?$/.exec(value.text.toLowerCase()) ?? []
  const by = oneOf(SORT_KEYS, name)
  if (!by) return null
  return {
    by,
    direction: direction === 'asc' || direction === 'desc' ? direction : usualDirection(by),
  }
}

function oneOf<T extends string>(names: readonly T[], name: string): T | null {
  return names.find((known) => known === name) ?? null
}
