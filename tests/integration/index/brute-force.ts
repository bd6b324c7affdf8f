import type { Clause, Query, Wanted } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'

/**
 * The query language once more, as plainly as can be and slowly, for texts made of the words below:
 * every entry is read anew for every question, and nothing of the index is used.
 */
export function bruteForce(entries: readonly SearchEntry[], query: Query): Set<string> {
  const named = JSON.stringify(query.where)
  const wholeLibrary = /"place":"(trash|all)"/.test(named)
  const scope = entries.filter((entry) => wholeLibrary || entry.place !== 'trash')
  const { where } = query
  const isTwin = (entry: SearchEntry) => hasTwin(entry, entries)
  return new Set(
    scope.filter((entry) => !where || answers(entry, where, isTwin)).map(({ id }) => id),
  )
}

/** Families of words that find each other. */
const FAMILIES = [
  ['warn', 'warned', 'warning', 'warnings'],
  ['policy', 'policies'],
  ['state', 'states', 'stated'],
]

type Test = (entry: SearchEntry) => boolean

function hasTwin({ id, page, place }: SearchEntry, entries: readonly SearchEntry[]): boolean {
  const isLike = (other: SearchEntry) => other.page === page && other.place !== 'trash'
  if (page === undefined || place === 'trash') return false
  return entries.some((other) => other.id !== id && isLike(other))
}

function answers(entry: SearchEntry, clause: Clause, isTwin: Test): boolean {
  switch (clause.type) {
    case 'all':
      return clause.of.every((part) => answers(entry, part, isTwin))
    case 'any':
      return clause.of.some((part) => answers(entry, part, isTwin))
    case 'not':
      return !answers(entry, clause.of, isTwin)
    case 'text':
      return textsOf(entry, clause.field).some((text) => isIn(wordsOf(text), clause.wanted))
    case 'tag':
      return allTags(entry).some((tag) => {
        const [own, wanted] = [tag.toLowerCase(), clause.name.toLowerCase()]
        if (clause.match === 'prefix') return own.startsWith(wanted)
        return own === wanted || own.startsWith(`${wanted}/`)
      })
    case 'in':
      return clause.place === 'all' || entry.place === clause.place
    case 'collection':
      return (entry.collections ?? []).includes(clause.name)
    case 'is':
      if (clause.state === 'duplicate') return isTwin(entry)
      return clause.state === 'favorite' ? entry.favorite : isState(entry, clause.state)
    case 'has':
      return has(entry, clause.thing)
    case 'no':
      return !has(entry, clause.thing)
    case 'color':
      return entry.highlights.some(({ color }) => color === clause.name)
    case 'language':
      return entry.language === clause.code
    case 'number': {
      const value = clause.field === 'words' ? entry.wordCount : Math.round(entry.progress * 100)
      const { range } = clause
      if (range.op === 'between') {
        return value >= (range.from ?? 0) && value <= (range.to ?? Infinity)
      }
      return {
        is: value === range.value,
        '<': value < range.value,
        '<=': value <= range.value,
        '>': value > range.value,
        '>=': value >= range.value,
      }[range.op]
    }
    case 'date': {
      const date = clause.field === 'saved' ? entry.savedAt : entry.publishedAt
      if (date === null) return false
      const { range } = clause
      const cut = (limit: string) => date.slice(0, limit.length)
      if (range.op === 'between') {
        const [from, to] = [range.from ?? '0', range.to ?? '9']
        return cut(from) >= from && cut(to) <= to
      }
      return {
        is: cut(range.value) === range.value,
        '<': cut(range.value) < range.value,
        '<=': cut(range.value) <= range.value,
        '>': cut(range.value) > range.value,
        '>=': cut(range.value) >= range.value,
      }[range.op]
    }
  }
}

function isState(entry: SearchEntry, state: string): boolean {
  if (state === 'orphan') return (entry.orphanCount ?? 0) > 0
  if (state === 'note') return entry.kind === 'note'
  if (entry.kind !== 'clip') return false
  if (state === 'read') return entry.progress >= 0.95
  return state === 'unread'
    ? entry.progress < 0.03
    : entry.progress >= 0.03 && entry.progress < 0.95
}

function has(entry: SearchEntry, thing: string): boolean {
  if (thing === 'highlights') return entry.highlights.length > 0
  if (thing === 'notes') return entry.highlights.some(({ note }) => note !== '')
  if (thing === 'tags') return entry.tags.length > 0
  return thing === 'versions' ? entry.versionCount > 1 : entry.imageCount > 0
}

function allTags(entry: SearchEntry): string[] {
  return [...entry.tags, ...entry.highlights.flatMap(({ tags }) => tags)]
}

function textsOf(entry: SearchEntry, field: string | null): string[] {
  const texts: [string, string][] = [
    ['title', entry.title],
    ['text', entry.body],
    ...entry.authors.map((author): [string, string] => ['author', author]),
    ['site', entry.site ?? ''],
    ...allTags(entry).map((tag): [string, string] => ['tag', tag]),
    ...entry.highlights.map(({ text }): [string, string] => ['highlight', text]),
    ...entry.highlights.map(({ note }): [string, string] => ['note', note]),
  ]
  if (entry.kind === 'note') texts.push(['note', entry.body])
  return texts.filter(([own]) => field === null || own === field).map(([, text]) => text)
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/u\.s\./g, 'us')
    .replace(/[’']s\b/g, " 's")
  return plain.split(/[^a-z0-9']+/).filter((word) => word !== '')
}

function isIn(words: readonly string[], wanted: Wanted): boolean {
  const asked = wordsOf(wanted.text)
  if (wanted.kind === 'near') return isNear(words, [...new Set(asked)], wanted.distance)
  const isLoose = wanted.kind === 'word' || wanted.kind === 'unfinished'
  if (isLoose && asked.length > 1 && asked.at(-1) === "'s") asked.pop()
  return words.some((_, at) =>
    asked.every((word, index) => {
      const own = words[at + index]
      if (own === undefined) return false
      const isLast = index === asked.length - 1
      if (isLast && wanted.kind === 'prefix') return own.startsWith(word)
      if (isLast && wanted.kind === 'unfinished' && own.startsWith(word)) return true
      return isLoose && asked.length === 1 ? isLike(own, word) : own === word
    }),
  )
}

function isNear(words: readonly string[], asked: readonly string[], distance: number): boolean {
  const longest = distance + asked.length
  return words.some((_, start) => {
    const stretch = words.slice(start, start + longest)
    return asked.every((word) => stretch.some((own) => isLike(own, word)))
  })
}

function isLike(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))
}
