import { makeId, type Id } from '#core/library/id'
import type { SearchEntry } from '#core/search/search-entry'

let made = 0

/** An entry as a library would give it to the index: a clip in the inbox, unless said otherwise. */
export function aSearchEntry(given: Partial<SearchEntry> = {}): SearchEntry {
  const body = given.body ?? 'A quiet day in the archive.'
  return {
    id: anEntryId(++made),
    kind: 'clip',
    title: 'Untitled',
    body,
    authors: [],
    site: null,
    url: null,
    tags: [],
    highlights: [],
    place: 'inbox',
    favorite: false,
    progress: 0,
    language: 'en',
    wordCount: body.split(/\s+/).length,
    versionCount: 1,
    imageCount: 0,
    savedAt: '2024-05-03T10:00:00.000Z',
    publishedAt: null,
    lastReadAt: null,
    ...given,
  }
}

/** A highlight as the index knows it. */
export function aHighlightEntry(
  given: Partial<SearchEntry['highlights'][number]> = {},
): SearchEntry['highlights'][number] {
  return { text: 'a marked passage', note: '', color: 'yellow', tags: [], ...given }
}

/** An id that sorts by its number. */
export function anEntryId(number: number): Id {
  return makeId(1_700_000_000_000 + number, new Uint8Array(16))
}
