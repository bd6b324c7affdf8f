import { scanTokens } from '#core/search/analyze'
import type { TextField } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'
import { Dresser, formIn, numberIn, type Dress } from './dress'

/** The words of one clip or note in order, as numbers: all of its fields one after another, a 0 between any two. */
export type EntryWords = { stream: Uint32Array; parts: Part[] }

/** One field's words (or one tag's, one highlight's ...): from `start` up to `end` in the stream. */
export type Part = { field: PartField; start: number; end: number }
export type PartField = Exclude<TextField, 'url'> | 'tag' | 'page'

/** A note's own text answers to `note:` and `text:` both. */
export function isOfField(part: PartField, field: TextField | 'tag'): boolean {
  return part === field || (part === 'page' && (field === 'note' || field === 'text'))
}

/** The parts of one highlight: of its text, and of its note where that has words. */
export type HighlightParts = { text: Part; note: Part | null }

/** The parts of the highlights, in the order of the entry. */
export function highlightParts({ parts }: EntryWords): HighlightParts[] {
  const found: HighlightParts[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (part.field === 'highlight') found.push({ text: part, note: null })
    else if (part.field === 'note' && last) last.note = part
  }
  return found
}

/** The body's words, which come last. */
export function bodyWords({ stream, parts }: EntryWords): Uint32Array {
  const last = parts.at(-1)
  const isBody = last?.field === 'text' || last?.field === 'page'
  return isBody ? stream.subarray(last.start, last.end) : stream.subarray(0, 0)
}

/** Gives a word as written its number and its form, put together; 0 for what cannot be searched. */
export type ReadWord = (written: string) => number

/** Reads an entry into numbered words. `dress` is null for a body whose words overlap, as in Chinese. */
export function readEntryWords(
  entry: SearchEntry,
  readWord: ReadWord,
): EntryWords & { dress: Dress | null } {
  const numbers: number[] = []
  const parts: Part[] = []
  const read = (text: string, field: PartField, dresser?: Dresser) => {
    if (text === '') return
    if (numbers.length > 0) numbers.push(0)
    const from = numbers.length
    scanTokens(text, (start, end, kind) => {
      const word = readWord(text.slice(start, end))
      if (word > 0) numbers.push(numberIn(word))
      if (dresser && word > 0 && kind === 'word') dresser.take(start, end, formIn(word))
      else dresser?.refuse()
    })
    if (numbers.length > from) parts.push({ field, start: from, end: numbers.length })
  }

  read(entry.title, 'title')
  for (const author of entry.authors) read(author, 'author')
  if (entry.site !== null) read(entry.site, 'site')
  for (const tag of entry.tags) read(tag, 'tag')
  for (const highlight of entry.highlights) {
    const before = parts.length
    read(highlight.text, 'highlight')
    // One without words has its part too, so that they can be told apart by their parts.
    if (parts.length === before) parts.push(emptyPart(numbers.length))
    read(highlight.note, 'note')
    for (const tag of highlight.tags) read(tag, 'tag')
  }
  const dresser = new Dresser(entry.body)
  read(entry.body, entry.kind === 'note' ? 'page' : 'text', dresser)
  return { stream: Uint32Array.from(numbers), parts, dress: dresser.finish() }
}

function emptyPart(at: number): Part {
  return { field: 'highlight', start: at, end: at }
}
