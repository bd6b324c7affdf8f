import { HIGHLIGHT_COLORS } from '../highlight/highlight'
import { foldWord } from './fold'
import { fixedValues, SEARCH_FIELDS, type SearchField } from './search-fields'
import { printQuery } from './print-query'
import type { Clause } from './query'
import { typingAt, type Typing } from './typing-at'

/** A name that the library knows, and how many clips and notes have it. */
export type KnownName = { name: string; count: number }

/** The names of a library that complete the fields whose values are its own. */
export type KnownNames = {
  tag: readonly KnownName[]
  site: readonly KnownName[]
  author: readonly KnownName[]
  language: readonly KnownName[]
  year: readonly KnownName[]
  collection: readonly KnownName[]
}
export const NO_NAMES: KnownNames = {
  tag: [],
  site: [],
  author: [],
  language: [],
  year: [],
  collection: [],
}

/** A way to go on with a query: what it would be, and where the caret would stand in it. */
export type Completion = { label: string; hint: string; query: string; caret: number }

type Offer = { text: string; said: string; hint: string }

const OFFERED = 8
const SHORTEST_NAME = 2

/** How the piece of the query at the caret may go on: a field's name, or a value of the field. */
export function completeQuery(text: string, caret: number, known: KnownNames): Completion[] {
  const typing = typingAt(text, caret)
  if (!typing) return []
  const offers = typing.field === null ? fieldOffers(typing) : valueOffers(typing, known)
  return offers
    .slice(0, OFFERED)
    .map((offer) => putIn(text, typing, offer))
    .filter(({ query }) => query.trimEnd() !== text.trimEnd())
}

function fieldOffers({ typed }: Typing): Offer[] {
  if (typed.length < SHORTEST_NAME) return []
  return Object.entries(SEARCH_FIELDS)
    .filter(([name]) => name.startsWith(typed.toLowerCase()))
    .map(([name, hint]) => ({ text: `${name}:`, said: `${name}:`, hint }))
}

function valueOffers({ field, typed }: Typing, known: KnownNames): Offer[] {
  if (field === null) return []
  const [, sign = '', value = ''] = /^([<>]=?)?(.*)$/s.exec(typed) ?? []
  const names = namesOf(field, known)
  const offers = [
    ...fixedOffers(field, typed),
    ...knownOffers(field, names, isDate(field) ? value : typed, sign),
  ]
  return offers.filter(({ text }) => text.trim() !== `${field}:${typed}`)
}

function fixedOffers(field: SearchField, typed: string): Offer[] {
  const values =
    field === 'color' ? HIGHLIGHT_COLORS.map((value) => ({ value, hint: '' })) : fixedValues(field)
  return values
    .filter(({ value }) => value.startsWith(typed.toLowerCase()))
    .map(({ value, hint }) => ({ text: `${field}:${value} `, said: `${field}:${value}`, hint }))
}

function namesOf(field: SearchField, known: KnownNames): readonly KnownName[] {
  if (isDate(field)) return [...known.year].sort((a, b) => b.name.localeCompare(a.name))
  if (field === 'lang') return known.language
  if (field === 'in') return known.collection
  return field === 'tag' || field === 'site' || field === 'author' ? known[field] : []
}

function knownOffers(
  field: SearchField,
  names: readonly KnownName[],
  typed: string,
  sign: string,
): Offer[] {
  const wanted = foldWord(typed.trim())
  return names
    .map((known) => ({ ...known, spoken: spokenName(field, known.name) }))
    .map((known) => ({ ...known, fit: fitOf(`${known.name} ${known.spoken}`, wanted) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ name, count, spoken }) => {
      const clause = sign + valueText(field, name)
      const many = isDate(field) ? '' : count.toLocaleString('en')
      const hint = [spoken, many].filter(Boolean).join(', ')
      return { text: `${field}:${clause} `, said: `${field}:${clause}`, hint }
    })
}

/** How well a name fits what was typed: it begins so, a word in it does, or not at all. */
function fitOf(name: string, wanted: string): number {
  if (wanted === '') return 1
  const words = name.split(/[\s/.-]+/)
  if (foldWord(name.replaceAll(/\s/g, '')).startsWith(wanted)) return 2
  return words.some((_, at) => foldWord(words.slice(at).join('')).startsWith(wanted)) ? 1 : 0
}

function valueText(field: SearchField, name: string): string {
  const clause = clauseOf(field, name)
  return clause ? printQuery({ where: clause, sort: null }).slice(field.length + 1) : name
}

function clauseOf(field: SearchField, name: string): Clause | null {
  if (field === 'tag') return { type: 'tag', name, match: 'whole' }
  if (field === 'in') return { type: 'collection', name }
  if (field !== 'site' && field !== 'author') return null
  return { type: 'text', field, wanted: { kind: 'phrase', text: name } }
}

function spokenName(field: SearchField, name: string): string {
  if (field !== 'lang') return ''
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(name) ?? ''
  } catch {
    return ''
  }
}

function isDate(field: SearchField): boolean {
  return field === 'saved' || field === 'published' || field === 'read'
}

function putIn(
  text: string,
  { start, end }: Typing,
  { text: piece, said, hint }: Offer,
): Completion {
  const after = text.slice(end)
  const put = piece.endsWith(' ') && after.startsWith(' ') ? piece.trimEnd() : piece
  const caret = start + piece.length
  return { label: said, hint, query: text.slice(0, start) + put + after, caret }
}
