import { readDate } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { authorNames, LONGEST_LINE, uniqueNames } from './author-names'
import { eastAsianByline } from './east-asian-byline'
import { findBylines } from './find-bylines'
import { isOfType, textsIn, type JsonObject } from './json-ld'
import { namedAuthors } from './named-authors'
import { foldTitle } from './page-title'
import { isPersonal } from './personal-name'
import { firstSaid, type FirstSaid, type Said } from './said'
import { textRuns } from './text-runs'

type Around = {
  article: JsonObject | null
  tags: ReadonlyMap<string, readonly string[]>
  itemprop: string | null
  headline: Element | null
  /** The site's names, which are nobody's. */
  sites: readonly (string | null)[]
}

/** Who wrote a page, from the first place that names a person; a site's own name and a login's are not taken. */
export function readAuthors(document: Document, around: Around): FirstSaid<string[]> {
  const { article, tags, itemprop, headline } = around
  const tag = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []).slice(0, 1)
  const stated: Said<string[]>[] = [
    ['json-ld', textsIn(article?.['author']).flatMap(authorNames)],
    ['meta', (tags.get('citation_author') ?? []).map(surnameLast)],
    [
      'meta',
      tag('author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl').flatMap(authorNames),
    ],
    ['meta', writtenBy(tags).flatMap(authorNames)],
    ['open-graph', (tags.get('article:author') ?? []).flatMap(authorNames)],
    ['microdata', authorNames(itemprop ?? '')],
  ]
  // People have sites named after them, so a name that the page says is a person's stays.
  const persons = new Set(personsIn(article?.['author']).filter(isWholeName).map(squeeze))
  const sites = new Set(around.sites.flatMap((site) => (site ? [squeeze(site)] : [])))
  for (const person of persons) sites.delete(person)
  const people = stated.map(([from, names]): Said<string[]> => {
    const kept = uniqueNames(names ?? []).filter((name) => !sites.has(squeeze(name)))
    return [from, some(kept)]
  })
  const whole = firstSaid(
    people.map(([from, names]) => [from, some(names?.filter((name) => !isLogin(name)) ?? [])]),
  )
  if (whole.value) return whole

  const seen = seenAuthors(document, headline)
  if (seen.names.length > 0) return { value: seen.names, from: 'byline' }
  return firstSaid([
    ...people.map(([from, names]): Said<string[]> => [from, onlyNicknames(names)]),
    ['byline', some(seen.nicknames)],
    // Nobody else being named, the publisher wrote it, where a reader sees that too.
    ...stated.map(([from, names]): Said<string[]> => {
      const own = uniqueNames(names ?? []).filter((name) => sites.has(squeeze(name)))
      return [from, some(own.filter((name) => seen.beside.has(foldTitle(name))))]
    }),
  ])
}

/** So many stretches of words around a headline tell of the page, not of others that it lists. */
const BESIDE = 8

/** Whom a reader sees named as the author: beside the headline, in a box of that name, or in a signature. */
function seenAuthors(document: Document, headline: Element | null) {
  const runs = textRuns(document)
  const { near, signed } = findBylines(runs, headline)
  const at = headline ? runs.findIndex(({ element }) => headline.contains(element)) : -1
  const beside = at < 0 ? [] : runs.slice(Math.max(0, at - BESIDE), at + BESIDE)
  const named = namedAuthors(runs)
  const places = [
    personNames(relAuthor(document)),
    ...near.map(personNames),
    onlyOne(named.map(personNames)),
    onlyOne(namedAuthors(beside).map(personNames)),
    eastAsianByline(document),
    onlyOne(signed.map(personNames)),
  ]
  const nicknames = near.filter((name) => /^[\p{L}][\p{L}\d_-]{2,20}$/u.test(name))
  return {
    names: uniqueNames(places.find((names) => names.length > 0) ?? []),
    nicknames: nicknames.slice(0, 1),
    /** What stands beside the headline, as it would stand there for a byline. */
    beside: new Set(beside.map(({ words }) => foldTitle(words.replace(/^by\s/i, '')))),
  }
}

/** What all that name somebody agree on: a page that names several in as many places tells of other pages too. */
function onlyOne(found: readonly string[][]): string[] {
  const named = found.filter((names) => names.length > 0)
  const different = new Set(named.map((names) => names.join().toLowerCase()))
  return different.size === 1 ? (named[0] ?? []) : []
}

function some(names: string[]): string[] | null {
  return names.length > 0 ? names : null
}

function personsIn(author: unknown): string[] {
  const people: unknown[] = Array.isArray(author) ? author : [author]
  return people.flatMap((person) => (isOfType(person, 'Person') ? textsIn(person) : []))
}

/** Programs that keep sites write "Person" of whoever the site belongs to. */
function isWholeName(name: string) {
  return /\s/.test(name.trim()) && squeeze(name) === foldTitle(name).replace(/ /g, '')
}

/** "mdelat4" and "ann-lee" are what a person signs in with; a person may also be known by such a name. */
function isLogin(name: string) {
  return /^[a-z0-9_.-]+$/.test(name)
}

function onlyNicknames(names: readonly string[] | null | undefined) {
  return some(names?.filter((name) => !/[\d.-]/.test(name)) ?? [])
}

/** The names in words that were found beside a headline, where a sentence may stand as well: each word of a name begins with a capital. */
function personNames(words: string | null): string[] {
  if ((words ?? '').length > LONGEST_LINE) return []
  const undated = (words ?? '').split(/\s*[·•|]\s*/).filter((part) => readDate(part) === null)
  const names = uniqueNames(authorNames(undated.join(', ').replace(/\s+on behalf of\b.*$/, '')))
  return names[0] && isPersonal(names[0]) ? names.filter(isPersonal) : []
}

function writtenBy(tags: ReadonlyMap<string, readonly string[]>): string[] {
  for (const at of [1, 2]) {
    const label = tags.get(`twitter:label${at}`)?.[0] ?? ''
    const value = tags.get(`twitter:data${at}`)?.[0]
    if (value && /^(written by|author|by|verfasst von|écrit par|escrito por)$/i.test(label))
      return [value]
  }
  return []
}

function relAuthor(document: Document): string | null {
  const element = document.querySelector('a[rel~="author"], [class~="p-author"], .vcard .fn')
  return element ? settleLine(element.textContent ?? '') : null
}

/** Scholarly pages write "Lee, Ann". */
function surnameLast(name: string) {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')
}

function squeeze(name: string) {
  return foldTitle(name)
    .replace(/ /g, '')
    .replace(/^(www|the)|(com|org|net|official|team|staff|editors?)$/g, '')
}
