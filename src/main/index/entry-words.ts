import { scanTokens, termOf } from '#core/search/analyze'
import type { TextField } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'
import { stemmingFor } from '#core/search/stem'
import type { Vocabulary } from './vocabulary'

/** The words of one clip or note in order: all of its fields one after another, a 0 between any two. */
export type EntryWords = { stream: Uint32Array; parts: Part[]; bodyLength: number }

/** One field's words (or one tag's, one highlight's ...): from `start` up to `end` in the stream. */
export type Part = { fields: readonly PartField[]; start: number; end: number }
export type PartField = Exclude<TextField, 'url'> | 'tag'

/** Reads an entry into numbered words; words that were never met get their numbers here. */
export function readEntryWords(entry: SearchEntry, vocabulary: Vocabulary): EntryWords {
  const stemming = stemmingFor(entry.language)
  const numbers: number[] = []
  const parts: Part[] = []
  const read = (text: string, ...fields: PartField[]) => {
    if (numbers.length > 0) numbers.push(0)
    const start = numbers.length
    scanTokens(text, (from, to) => {
      const term = termOf(text, from, to)
      if (term !== '') numbers.push(vocabulary.numberOf(term, stemming))
    })
    if (numbers.length > start) parts.push({ fields, start, end: numbers.length })
    return numbers.length - start
  }

  const isNote = entry.kind === 'note'
  read(entry.title, 'title')
  for (const author of entry.authors) read(author, 'author')
  if (entry.site !== null) read(entry.site, 'site')
  for (const tag of entry.tags) read(tag, 'tag')
  for (const highlight of entry.highlights) {
    read(highlight.text, 'highlight')
    read(highlight.note, 'note')
    for (const tag of highlight.tags) read(tag, 'tag')
  }
  const bodyLength = isNote ? read(entry.body, 'text', 'note') : read(entry.body, 'text')
  return { stream: Uint32Array.from(numbers), parts, bodyLength }
}

/** Whether two states of an entry have the same words, so that only facts changed. */
export function haveSameWords(a: SearchEntry, b: SearchEntry): boolean {
  return a.body === b.body && fewWords(a) === fewWords(b)
}

function fewWords(entry: SearchEntry): string {
  const highlights = entry.highlights.map(({ text, note, tags }) => [text, note, tags])
  const { kind, title, authors, site, tags, language } = entry
  return JSON.stringify([kind, title, authors, site, tags, language, highlights])
}
