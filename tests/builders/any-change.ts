import fc from 'fast-check'
import {
  HIGHLIGHT_COLORS,
  type Anchor,
  type Highlight,
  type Placement,
} from '#core/highlight/highlight'
import type { Change, ClipFields, HighlightFields, SingleChange } from '#core/library/change'
import type { Records } from '#core/library/records'
import { aClip } from './a-clip'
import { aHighlight } from './a-highlight'
import { aNote } from './a-note'
import { anId } from './an-id'
import { aVersion } from './a-version'

// Few names, so that changes meet the same records again and again; some are of nothing.
const clipIds = [anId(), anId(), anId(), anId()]
const noteIds = [anId(), anId(), anId()]
const highlightIds = [anId(), anId(), anId()]
const collectionIds = [anId(), anId()]

// Of one moment, of a later one, and of an earlier one than any clip.
const versions = [
  '2024-05-03T10:00:00.000Z',
  '2024-06-01T10:00:00.000Z',
  '2024-01-01T10:00:00.000Z',
].map((capturedAt) => aVersion({ id: anId(), capturedAt }))
const anchorIn = (version: string): Anchor => ({
  version,
  start: 3,
  end: 20,
  state: 'changed',
  confidence: 0.9,
})

const placementIn = (version: string): Placement => ({
  answer: 'here',
  version,
  start: 3,
  end: 20,
  exact: 'was the best of t',
  prefix: 'It ',
  suffix: 'imes',
})

const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all)
const some = (ids: readonly string[]) => fc.array(oneOf(ids), { minLength: 1, maxLength: 4 })
const tags = fc.uniqueArray(oneOf(['iran', 'Iran', 'press', 'Presse', 'a/b', 'été', 'ete']), {
  maxLength: 3,
})
const uniqueTags = fc.uniqueArray(oneOf(['iran', 'press', 'a/b', 'été']), { maxLength: 3 })
const place = oneOf(['inbox', 'archive', 'trash'] as const)
const words = oneOf(['', 'One', 'Two words', '[[a link]]'])
const when = oneOf(['2024-05-03T10:00:00.000Z', '2025-01-01T00:00:00.000Z'])
const reading = fc.record({
  position: fc.nat(),
  progress: oneOf([0, 0.5, 1]),
  lastReadAt: fc.option(when),
})

const highlight: fc.Arbitrary<Highlight> = fc
  .record({
    id: oneOf(highlightIds),
    color: oneOf(HIGHLIGHT_COLORS),
    note: words,
    tags: uniqueTags,
  })
  .map((fields) => aHighlight(fields))

const clip = fc
  .record({
    id: oneOf(clipIds),
    tags: uniqueTags,
    place,
    favorite: fc.boolean(),
    collections: fc.uniqueArray(oneOf(collectionIds)),
    reading,
    highlights: fc.uniqueArray(highlight, { selector: ({ id }) => id, maxLength: 3 }),
  })
  .map((fields) => aClip({ ...fields, backTo: fields.place === 'trash' ? 'inbox' : fields.place }))

const collectionPlace = {
  parent: fc.option(oneOf([...noteIds, ...collectionIds])),
  order: oneOf([0, 1, 1.5]),
  color: fc.option(oneOf(HIGHLIGHT_COLORS)),
}

const tagCards = [
  { color: null, isKept: true, apart: [] },
  { color: 'blue' as const, isKept: false, apart: ['Press'] },
]
const rules = [true, false].map((isOn) => ({
  when: 'site:reuters.com',
  tags: ['wire'],
  collection: null,
  archives: true,
  isOn,
}))

const note = fc
  .record(
    {
      id: oneOf(noteIds),
      body: words,
      tags: uniqueTags,
      trashed: fc.boolean(),
      query: oneOf(['tag:iran', 'river saved:<30d']),
      collections: fc.uniqueArray(oneOf(collectionIds)),
      collection: fc.record(collectionPlace),
      tagCard: oneOf(tagCards),
      rule: oneOf(rules),
    },
    { requiredKeys: ['id', 'body', 'tags', 'trashed'] },
  )
  .map((fields) => aNote(fields))

// Fields may be there and undefined: messages between processes keep such keys.
const clipFields: fc.Arbitrary<ClipFields> = fc.record(
  {
    title: oneOf(['Corrected', undefined]),
    site: fc.option(fc.constant('Elsewhere')),
    authors: fc.constant(['Somebody']),
    excerpt: oneOf(['It begins otherwise.', undefined]),
    sources: oneOf([{ title: 'person' as const }, { site: 'person' as const }, {}, undefined]),
  },
  { requiredKeys: [] },
)
const highlightFields: fc.Arbitrary<HighlightFields> = fc.record(
  {
    color: oneOf([...HIGHLIGHT_COLORS, undefined]),
    note: words,
    tags: uniqueTags,
    extent: fc.constant(undefined),
  },
  { requiredKeys: [] },
)
const noteFields = fc.record(
  {
    title: fc.option(words, { nil: undefined }),
    body: words,
    tags: uniqueTags,
    editedAt: when,
    collection: fc.record(collectionPlace, { requiredKeys: [] }),
    tagCard: oneOf(tagCards),
    rule: oneOf(rules),
  },
  { requiredKeys: [] },
)

const blocks = ['0.1~a-4', '0.2~b-8', '1.3~c-9', 'a2~d-5']
const corrections = fc.uniqueArray(
  fc.record({ block: oneOf(blocks), does: oneOf(['hide', 'bring-back'] as const) }),
  { selector: ({ block }) => block, minLength: 1, maxLength: 3 },
)

const single: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({ type: fc.constant('clip.added' as const), clip }),
  fc.record({ type: fc.constant('clip.edited' as const), id: oneOf(clipIds), fields: clipFields }),
  fc.record({ type: fc.constant('clip.read' as const), id: oneOf(clipIds), reading }),
  fc.record({
    type: fc.constant('version.added' as const),
    clip: oneOf(clipIds),
    version: oneOf(versions),
  }),
  fc.record({
    type: fc.constant('version.set-aside' as const),
    clip: oneOf(clipIds),
    id: oneOf(versions).map(({ id }) => id),
    setAside: fc.boolean(),
  }),
  oneOf(versions).chain(({ id: version }) =>
    fc.record({
      type: fc.constant('highlights.carried' as const),
      clip: oneOf(clipIds),
      version: fc.constant(version),
      carried: fc
        .uniqueArray(oneOf(highlightIds))
        .map((ids) => ids.map((id) => ({ id, anchor: anchorIn(version) }))),
    }),
  ),
  fc.record({ type: fc.constant('clips.tagged' as const), ids: some(clipIds), tags }),
  fc.record({ type: fc.constant('clips.untagged' as const), ids: some(clipIds), tags }),
  fc.record({ type: fc.constant('clips.moved' as const), ids: some(clipIds), place }),
  fc.record({
    type: fc.constant('clips.favorited' as const),
    ids: some(clipIds),
    favorite: fc.boolean(),
  }),
  fc.record({
    type: oneOf(['clips.collected', 'clips.uncollected'] as const),
    ids: some(clipIds),
    collection: oneOf(collectionIds),
  }),
  fc.record({ type: fc.constant('clip.corrected' as const), id: oneOf(clipIds), corrections }),
  fc.record({
    type: fc.constant('clip.uncorrected' as const),
    id: oneOf(clipIds),
    blocks: fc.uniqueArray(oneOf(blocks), { minLength: 1 }),
  }),
  fc.record({ type: fc.constant('highlight.added' as const), clip: oneOf(clipIds), highlight }),
  fc.record({
    type: fc.constant('highlight.edited' as const),
    clip: oneOf(clipIds),
    id: oneOf(highlightIds),
    fields: highlightFields,
  }),
  fc.record({
    type: fc.constant('highlight.removed' as const),
    clip: oneOf(clipIds),
    id: oneOf(highlightIds),
  }),
  oneOf(versions).chain(({ id: version }) =>
    fc.record({
      type: fc.constant('highlight.placed' as const),
      clip: oneOf(clipIds),
      id: oneOf(highlightIds),
      version: fc.constant(version),
      placement: oneOf([placementIn(version), { answer: 'gone' as const, version }, null]),
      anchor: oneOf([anchorIn(version), { ...anchorIn(version), by: 'hand' as const }]),
    }),
  ),
  fc.record({ type: fc.constant('note.added' as const), note }),
  fc.record({ type: fc.constant('note.edited' as const), id: oneOf(noteIds), fields: noteFields }),
  fc.record({
    type: oneOf(['notes.collected', 'notes.uncollected'] as const),
    ids: some(noteIds),
    collection: oneOf(collectionIds),
  }),
  fc.record({ type: fc.constant('notes.trashed' as const), ids: some(noteIds) }),
  fc.record({ type: fc.constant('notes.restored' as const), ids: some(noteIds) }),
)

// Nothing is changed before it is made.
function additionsFirst(changes: SingleChange[]) {
  const order = ({ type }: SingleChange) => {
    if (type === 'clip.added' || type === 'note.added') return 0
    return type === 'highlight.added' ? 1 : 2
  }
  return [...changes].sort((a, b) => order(a) - order(b))
}

/** Any one thing that can happen, to records that may not be there. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('several' as const),
      changes: fc.array(single, { maxLength: 4 }).map(additionsFirst),
    }),
  },
)

/** Any few records, of those that `anyChange` is about. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .record({
    clips: fc.uniqueArray(clip, { selector: ({ id }) => id, maxLength: 3 }),
    notes: fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 2 }),
  })
  .map(({ clips, notes }) => ({
    clips: new Map(clips.map((each) => [each.id, each])),
    notes: new Map(notes.map((each) => [each.id, each])),
  }))
