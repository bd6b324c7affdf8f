import fc from 'fast-check'
import { SortKey, type ListWanted } from '#core/library/list-wanted'
import { Shelf } from '#core/library/shelf'
import { anId } from '#tests/builders/an-id'
import { aClipEntry } from '#tests/builders/catalogue-entry'
import type { Standing } from '#core/library/before'
import type { StandingChange } from '#core/library/changed-standing'
import type { ClipEntry } from '#storage/catalogue/catalogue-entry'

// Few of everything, so that clips share names and changes meet the same clips again and again.
const ids = Array.from({ length: 12 }, () => anId())
const oneOf = <T>(...all: T[]) => fc.constantFrom(...all)
const collections = [anId(), anId()]
const site = oneOf('Alpha', 'beta', 'Élan', null)
const tags = fc.uniqueArray(oneOf('iran', 'Iran', 'press', 'a/b', 'a/c', 'a', 'été'), {
  maxLength: 3,
})
const place = oneOf('inbox' as const, 'archive' as const, 'trash' as const)
const savedAt = oneOf(
  '2024-05-03T10:00:00.000Z',
  '2024-05-03T10:00:00Z',
  '1969-12-31T23:59:59.999Z',
  '2025-01-01T00:00:00.001Z',
)
const publishedAt = oneOf(
  null,
  '1859-04-30',
  '2024',
  '2024-05',
  '2024-05-03',
  '2024-05-03T10:20:30+0200',
  '0099-01-01',
)
const title = fc.oneof(
  oneOf('Été', 'ete', 'Etc', '“Quoted”', 'Zebra', '北京', '😀 grin', 'x'.repeat(700)),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)
const address = oneOf(null, 'https://example.org/a', 'https://example.org/b')
const sha = oneOf('a'.repeat(64), 'b'.repeat(64), '0'.repeat(64))

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  id: oneOf(...ids),
  place,
  favorite: fc.boolean(),
  tags,
  collections: fc.subarray(collections),
})

const someIds = fc.array(oneOf(...ids), { minLength: 1, maxLength: 8 })
const collection = oneOf(...collections, anId())
const anyStandingChange: fc.Arbitrary<StandingChange> = fc.oneof(
  fc.record({ type: oneOf('clips.tagged' as const), ids: someIds, tags }),
  fc.record({ type: oneOf('clips.untagged' as const), ids: someIds, tags }),
  fc.record({ type: oneOf('clips.moved' as const), ids: someIds, place }),
  fc.record({ type: oneOf('clips.favorited' as const), ids: someIds, favorite: fc.boolean() }),
  fc.record({ type: oneOf('clips.collected' as const), ids: someIds, collection }),
  fc.record({ type: oneOf('clips.uncollected' as const), ids: someIds, collection }),
)

export const anyClipEntry: fc.Arbitrary<ClipEntry> = fc
  .record({
    standing: anyStanding,
    texts: fc.record({
      title,
      excerpt: fc.string({ unit: 'grapheme' }),
      authors: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 }),
      site,
      savedAt,
      publishedAt,
      language: oneOf('en', 'zh-Hans', null),
      direction: oneOf('ltr' as const, 'rtl' as const),
      url: oneOf(null, 'https://example.org/a', 'https://example.org/b#part'),
    }),
    progress: oneOf(0, 0.03, 0.1 + 0.2, 0.95, 1),
    wordCount: oneOf(0, 7, 4_000_000_000),
    highlightCount: oneOf(0, 3),
    entry: fc.record({
      address,
      textSha256: sha,
      bytes: oneOf(0, 2 ** 40),
      trashedAt: oneOf(null, '2024-05-03T10:00:00.000Z'),
      file: fc.option(
        fc.record({ modifiedAt: oneOf(0, 1714730400000.25), size: oneOf(0, 2 ** 33) }),
      ),
    }),
  })
  .map(({ standing, texts, progress, wordCount, highlightCount, entry }) => {
    const made = aClipEntry({ ...texts, ...standing }, entry)
    return { ...made, row: { ...made.row, progress, wordCount, highlightCount } }
  })

const moment = fc.option(oneOf('2024-05-03T10:00:00.000Z', '2024-06-01T00:00:00.000Z'))
const day = fc.option(oneOf('1859-04-30', '2024-01-01', '2024-05-03'))

export const anyListWanted: fc.Arbitrary<ListWanted> = fc.record({
  shelf: oneOf(...Shelf.options),
  tag: fc.option(oneOf('iran', 'A', 'a/b', 'ete', 'none')),
  collection: fc.option(oneOf(...collections)),
  site: fc.option(oneOf('Alpha', 'Élan', 'Nowhere'), { freq: 2 }),
  state: fc.option(oneOf('unread' as const, 'reading' as const, 'read' as const)),
  savedFrom: moment,
  savedTo: moment,
  publishedFrom: day,
  publishedTo: day,
  sort: fc.record({
    by: oneOf(...SortKey.options),
    direction: oneOf('ascending' as const, 'descending' as const),
  }),
})

/** One thing done to a catalogue. */
export type Step =
  | { do: 'set'; entry: ClipEntry }
  | { do: 'remove'; id: string }
  | { do: 'stand'; change: StandingChange }
  | { do: 'list'; wanted: ListWanted }
  | { do: 'store' }

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: oneOf('set' as const), entry: anyClipEntry }) },
    { weight: 1, arbitrary: fc.record({ do: oneOf('remove' as const), id: oneOf(...ids) }) },
    { weight: 2, arbitrary: fc.record({ do: oneOf('stand' as const), change: anyStandingChange }) },
    { weight: 3, arbitrary: fc.record({ do: oneOf('list' as const), wanted: anyListWanted }) },
    { weight: 1, arbitrary: fc.record({ do: oneOf('store' as const) }) },
  ),
  { maxLength: 60, size: 'max' },
)
