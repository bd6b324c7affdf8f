import { readPlainDate, type PlainDate } from './plain-date'
import { printQuery } from './print-query'
import type { Clause } from './query'
import { parseQuery } from './parse-query'

/** What was understood from some position on: the clause in the query language, and how many words it took. */
type Heard = { clause: string; words: number }

const NOUNS: Record<string, string> = {
  articles: '',
  clips: '',
  pages: '',
  everything: '',
  notes: 'is:note',
  favorites: 'is:favorite',
}
const LEADS = new Set(['all', 'the', 'my', 'show', 'find', 'me'])
const STATES: Record<string, string> = {
  unread: 'is:unread',
  unfinished: 'is:reading',
  favorite: 'is:favorite',
  untagged: 'no:tags',
}
const PLACES = new Set(['inbox', 'archive', 'trash'])
const THINGS: Record<string, string> = {
  highlights: 'highlights',
  notes: 'notes',
  tags: 'tags',
  pictures: 'images',
  images: 'images',
  versions: 'versions',
}
const LANGUAGES: Record<string, string> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hebrew: 'he',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  thai: 'th',
  turkish: 'tr',
  ukrainian: 'uk',
}
const DATES: Record<string, string> = { saved: 'saved', published: 'published', read: 'read' }
/** What ends a name of several words. */
const JOINTS = new Set([
  ...['tagged', 'saved', 'published', 'read', 'from', 'by', 'about', 'with', 'without', 'in'],
  ...['on', 'and', 'not', 'that', 'which', 'since', 'before', 'after', 'longer', 'shorter'],
])
const LONGEST_NAME = 5

/**
 * What a sentence such as “articles tagged iran saved in 2024” asks for, in the query language; null when
 * it is not such a sentence. Words that are not understood are searched for as they are.
 */
export function readPlainWords(text: string): string | null {
  if (/["“”„«»:*()<>~]/.test(text)) return null
  const said = text.trim().split(/\s+/).filter(Boolean)
  const words = said.map((word) => word.toLowerCase().replace(/[,.;?!]+$/, ''))
  let at = 0
  while (LEADS.has(words[at] ?? '')) at++

  const clauses: string[] = []
  let understood = 0
  while (at < words.length) {
    const heard = hear(words, at)
    if (heard) {
      understood++
      clauses.push(heard.clause)
      at += heard.words
    } else {
      clauses.push(said[at] ?? '')
      at++
    }
  }
  const query = clauses.filter(Boolean).join(' ')
  // A noun alone, or a word like `by`, is no sentence.
  const isSentence = understood > 0 && parseQuery(query).where !== null && /:/.test(query)
  return isSentence ? query : null
}

function hear(words: readonly string[], at: number): Heard | null {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  const isNoun =
    Object.hasOwn(NOUNS, word) && (at === 0 || Object.hasOwn(STATES, words[at - 1] ?? ''))
  if (isNoun || (at === 1 && Object.hasOwn(NOUNS, word)))
    return { clause: NOUNS[word] ?? '', words: 1 }
  if (STATES[word] !== undefined) return { clause: STATES[word], words: 1 }
  if (word === 'tagged') return tagged(words, at + 1, '', 1)
  if (word === 'not' && next === 'tagged') return tagged(words, at + 2, '-', 2)
  if (word === 'by') return named(words, at + 1, 'author')
  if (word === 'from') return named(words, at + 1, 'site')
  if (word === 'about') return { clause: '', words: 1 }
  if (DATES[word] !== undefined) return dated(words, at, DATES[word])
  if (word === 'in' || word === 'on') return inPlace(words, at)
  if (word === 'with' || word === 'without') return withThing(words, at)
  if (word === 'longer' || word === 'shorter') return long(words, at)
  return null
}

function tagged(
  words: readonly string[],
  from: number,
  sign: string,
  before: number,
): Heard | null {
  const names = [words[from] ?? '']
  let at = from + 1
  // “tagged iran and press” is two tags.
  while (words[at] === 'and' && words[at + 1] && !JOINTS.has(words[at + 1] ?? '')) {
    names.push(words[at + 1] ?? '')
    at += 2
  }
  if (names[0] === '' || JOINTS.has(names[0] ?? '')) return null
  const clauses = names.map((name) => sign + print({ type: 'tag', name, match: 'whole' }))
  return { clause: clauses.join(' '), words: at - from + before }
}

function named(words: readonly string[], from: number, field: 'author' | 'site'): Heard | null {
  let end = from
  while (end < words.length && end - from < LONGEST_NAME && !JOINTS.has(words[end] ?? '')) end++
  const name = words.slice(from, end).join(' ')
  if (name === '' || readPlainDate(words, from)) return null
  const wanted = { kind: end - from > 1 ? ('phrase' as const) : ('word' as const), text: name }
  return { clause: print({ type: 'text', field, wanted }), words: end - from + 1 }
}

function dated(words: readonly string[], at: number, field: string): Heard | null {
  const date: PlainDate | null = readPlainDate(words, at + 1)
  return date && { clause: `${field}:${date.range}`, words: date.words + 1 }
}

function inPlace(words: readonly string[], at: number): Heard | null {
  const article = words[at + 1] === 'the' ? 1 : 0
  const name = words[at + 1 + article] ?? ''
  if (PLACES.has(name)) return { clause: `in:${name}`, words: 2 + article }
  const code = LANGUAGES[name]
  return code === undefined ? null : { clause: `lang:${code}`, words: 2 + article }
}

function withThing(words: readonly string[], at: number): Heard | null {
  const skip = words[at + 1] === 'the' ? 1 : 0
  const name = words[at + 1 + skip] ?? ''
  const isWithout = words[at] === 'without'
  if (name === 'tag') return tagged(words, at + 2 + skip, isWithout ? '-' : '', 2 + skip)
  const thing = THINGS[name]
  if (thing === undefined) return null
  return { clause: `${isWithout ? 'no' : 'has'}:${thing}`, words: 2 + skip }
}

function long(words: readonly string[], at: number): Heard | null {
  const [, than, number = '', unit] = words.slice(at, at + 4)
  if (than !== 'than' || unit !== 'words' || !/^\d{1,3}(,?\d{3})*$/.test(number)) return null
  const sign = words[at] === 'longer' ? '>' : '<'
  return { clause: `words:${sign}${number.replaceAll(',', '')}`, words: 4 }
}

function print(clause: Clause): string {
  return printQuery({ where: clause, sort: null })
}
