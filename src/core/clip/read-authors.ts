import { readDate } from '../text/read-date'
import { settleLine } from '../text/settle-words'
import { authorNames, uniqueNames } from './author-names'
import { eastAsianByline } from './east-asian-byline'
import { bylineNear, namedNear } from './headline-block'
import { isOfType, textsIn, type JsonObject } from './json-ld'
import { foldTitle } from './page-title'
import { firstSaid, type FirstSaid, type Said } from './said'

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
  const said: Said<string[]>[] = [
    ['json-ld', textsIn(article?.['author']).flatMap(authorNames)],
    ['meta', (tags.get('citation_author') ?? []).map(surnameLast)],
    [
      'meta',
      tag('author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl').flatMap(authorNames),
    ],
    ['meta', writtenBy(tags).flatMap(authorNames)],
    ['open-graph', (tags.get('article:author') ?? []).flatMap(authorNames)],
    ['microdata', authorNames(itemprop ?? '')],
    ['byline', personNames(relAuthor(document))],
    ['byline', personNames(bylineNear(document, headline))],
    ['byline', personNames(namedNear(document, headline))],
    ['byline', eastAsianByline(document)],
  ]
  // People have sites named after them, so a name that the page says is a person's stays.
  const persons = new Set(personsIn(article?.['author']).map(squeeze))
  const sites = new Set(around.sites.flatMap((site) => (site ? [squeeze(site)] : [])))
  for (const person of persons) sites.delete(person)
  const people = said.map(([from, names]): Said<string[]> => {
    const isNobody = (name: string) => from !== 'byline' && sites.has(squeeze(name))
    const kept = uniqueNames(names ?? []).filter((name) => !isNobody(name))
    return [from, kept.length > 0 ? kept : null]
  })
  const named = people.map(([from, names]): Said<string[]> => {
    const whole = names?.filter((name) => !isLogin(name)) ?? []
    return [from, whole.length > 0 ? whole : null]
  })
  const first = firstSaid(named)
  return first.value
    ? first
    : firstSaid(people.map(([from, names]) => [from, onlyNicknames(names)]))
}

function personsIn(author: unknown): string[] {
  const people: unknown[] = Array.isArray(author) ? author : [author]
  return people.flatMap((person) => (isOfType(person, 'Person') ? textsIn(person) : []))
}

/** "mdelat4" and "ann-lee" are what a person signs in with; a person may also be known by such a name. */
function isLogin(name: string) {
  return /^[a-z0-9_.-]+$/.test(name)
}

function onlyNicknames(names: string[] | null | undefined) {
  const kept = names?.filter((name) => !/[\d.-]/.test(name)) ?? []
  return kept.length > 0 ? kept : null
}

/** The names in words that were found beside a headline, where a sentence may stand as well: each word of a name begins with a capital. */
function personNames(words: string | null): string[] {
  const undated = (words ?? '').split(/\s*[·•|]\s*/).filter((part) => readDate(part) === null)
  const names = authorNames(undated.join(', ').replace(/\s+on behalf of .*$/, ''))
  return names[0] && isPersonal(names[0]) ? names.filter(isPersonal) : []
}

function isPersonal(name: string) {
  if (/[\d:/\\|<>{}()[\]=+*⟨⟩]/.test(name)) return false
  const [first = '', ...rest] = name.split(' ')
  const last = rest.at(-1) ?? first
  return [first, last].every((word) => /^[\p{Lu}\p{Lt}\p{Lo}'’“"]/u.test(word)) && rest.length < 6
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
