import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { SearchEntry } from '#core/search/search-entry'
import { Dress } from './dress'
import type { Card } from './segment'

/** What is kept of a document to show it: its card, and of its body either the dress of its words or the whole. */
const Kept = z.object({
  card: SearchEntry.omit({ body: true, page: true, stamp: true }),
  dress: Dress.nullable(),
  body: z.string().optional(),
})
type Kept = z.infer<typeof Kept>

// Cards are short and alike: what they share need not be written in each.
const DICTIONARY = Buffer.from(
  JSON.stringify({
    card: {
      site: 'www.theguardian.com',
      url: 'https://www.nytimes.com/2024/01/politics/.html',
      tags: [],
      highlights: [{ text: '', note: '', color: 'yellow', tags: [], at: { start: 1, end: 2 } }],
      publishedAt: '2024-01-01T00:00:00.000Z',
      lastReadAt: null,
      id: '01h',
      kind: 'clip',
      title: 'The ',
      authors: [],
      place: 'inbox',
      favorite: false,
      progress: 0,
      language: 'en',
      wordCount: 0,
      versionCount: 1,
      imageCount: 0,
      savedAt: '2024-01-01T00:00:00.000Z',
    },
    dress: { marks: '00000040000080000000'.repeat(4), odd: [''] },
  }),
)

/** What is packed is short: making ready for more takes longer than the packing itself, and memory. */
const SMALL = { dictionary: DICTIONARY, level: 4, windowBits: 12, memLevel: 6, chunkSize: 2048 }
const SHORT = { dictionary: DICTIONARY, chunkSize: 4096 }

/** The bytes that a document is kept in. */
export function keepDocument(entry: SearchEntry, dress: Dress | null): Uint8Array {
  const { body, page: _page, stamp: _stamp, ...card } = entry
  const kept: Kept = dress ? { card, dress } : { card, dress, body }
  return deflateRawSync(JSON.stringify(kept), SMALL)
}

/** What was kept; throws when the bytes are damaged. */
export function readKept(bytes: Uint8Array): { card: Card; dress: Dress | null; body: string } {
  const json = inflateRawSync(bytes, SHORT).toString()
  const { card, dress, body } = Kept.parse(JSON.parse(json))
  return { card, dress, body: body ?? '' }
}
