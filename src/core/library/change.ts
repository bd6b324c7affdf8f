import { z } from 'zod'
import { Clip, Place, Reading } from '../clip/clip'
import { BlockName, Correction } from '../clip/correction'
import { CollectionPlace } from '../collection/collection-place'
import { Metadata, MetadataSource } from '../clip/metadata'
import { Version } from '../clip/version'
import { Carried } from '../highlight/carry-to-version'
import { Anchor, Highlight, HighlightColor, Origin, Placement } from '../highlight/highlight'
import { Note } from '../note/note'
import { SavedQuery } from '../note/saved-query'
import { Rule } from '../rule/rule'
import { TagCard } from '../tag/tag-card'
import { TagName } from '../tag/tag-name'
import { Id } from './id'
import { Purpose } from './purpose'
import type { RecordName } from './records'

const ids = z.array(Id).min(1)

/** Where edited values came from; null where that is not known. */
export const SourcesEdit = z.partialRecord(Metadata.keyof(), MetadataSource.nullable())
export type SourcesEdit = z.infer<typeof SourcesEdit>

/** What a person may correct on a clip's card. */
export const ClipFields = Metadata.partial().extend({
  sources: SourcesEdit.optional(),
  /** Where it was saved earlier than was known, in another program. */
  savedAt: z.iso.datetime().optional(),
  /** How the version that is shown begins. */
  excerpt: z.string().optional(),
})
export type ClipFields = z.infer<typeof ClipFields>

/** What may change about a highlight once it is made. */
export const HighlightFields = z.object({
  color: HighlightColor.optional(),
  note: z.string().optional(),
  tags: z.array(TagName).optional(),
  /** Another passage; what was said by hand of the one before goes with it. */
  extent: z
    .object({ origin: Origin, anchor: Anchor, placements: Highlight.shape.placements })
    .optional(),
})
export type HighlightFields = z.infer<typeof HighlightFields>

export const NoteFields = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  tags: z.array(TagName).optional(),
  editedAt: z.iso.datetime().optional(),
  /** Of a smart collection. */
  query: SavedQuery.optional(),
  /** Of a collection; what is left out stays. */
  collection: CollectionPlace.partial().optional(),
  /** Of a tag's card. */
  tagCard: TagCard.optional(),
  /** Of a rule. */
  rule: Rule.optional(),
})
export type NoteFields = z.infer<typeof NoteFields>

/** One thing that can happen to a library. */
export const SingleChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('clip.added'), clip: Clip }),
  z.object({ type: z.literal('clip.edited'), id: Id, fields: ClipFields }),
  z.object({ type: z.literal('clip.read'), id: Id, reading: Reading }),
  z.object({ type: z.literal('clips.tagged'), ids, tags: z.array(TagName) }),
  z.object({ type: z.literal('clips.untagged'), ids, tags: z.array(TagName) }),
  z.object({ type: z.literal('clips.moved'), ids, place: Place }),
  z.object({ type: z.literal('clips.favorited'), ids, favorite: z.boolean() }),
  z.object({ type: z.literal('clips.collected'), ids, collection: Id }),
  z.object({ type: z.literal('clips.uncollected'), ids, collection: Id }),
  /** For good: only emptying the trash does this. */
  z.object({ type: z.literal('clips.deleted'), ids }),
  z.object({ type: z.literal('version.added'), clip: Id, version: Version }),
  /** What was set aside is kept, and not shown while there is another version. */
  z.object({ type: z.literal('version.set-aside'), clip: Id, id: Id, setAside: z.boolean() }),
  /** Of an article, beside its capture: blocks hidden or brought back. */
  z.object({
    type: z.literal('clip.corrected'),
    id: Id,
    corrections: z.array(Correction).min(1),
  }),
  z.object({ type: z.literal('clip.uncorrected'), id: Id, blocks: z.array(BlockName).min(1) }),
  z.object({ type: z.literal('highlight.added'), clip: Id, highlight: Highlight }),
  z.object({ type: z.literal('highlight.edited'), clip: Id, id: Id, fields: HighlightFields }),
  z.object({ type: z.literal('highlight.removed'), clip: Id, id: Id }),
  /** Said by hand: where a highlight stands in a version, or that it is gone from it; null takes that back. */
  z.object({
    type: z.literal('highlight.placed'),
    clip: Id,
    id: Id,
    version: Id,
    placement: Placement.nullable(),
    anchor: Anchor,
  }),
  /** Worked out, not edited: where highlights stand in a version. */
  z.object({
    type: z.literal('highlights.carried'),
    clip: Id,
    version: Id,
    carried: z.array(Carried),
  }),
  z.object({ type: z.literal('note.added'), note: Note }),
  z.object({ type: z.literal('note.edited'), id: Id, fields: NoteFields }),
  z.object({ type: z.literal('notes.collected'), ids, collection: Id }),
  z.object({ type: z.literal('notes.uncollected'), ids, collection: Id }),
  z.object({ type: z.literal('notes.trashed'), ids }),
  z.object({ type: z.literal('notes.restored'), ids }),
  /** For good: only emptying the trash does this. */
  z.object({ type: z.literal('notes.deleted'), ids }),
  /** As they were in a backup. */
  z.object({ type: z.literal('records.reverted'), clips: z.array(Clip), notes: z.array(Note) }),
])
export type SingleChange = z.infer<typeof SingleChange>

/** Everything that can happen to a library: one thing, or several that happen as one. */
export const Change = z.discriminatedUnion('type', [
  ...SingleChange.options,
  z.object({
    type: z.literal('several'),
    changes: z.array(SingleChange),
    /** What they were made for, where that says more than they do. */
    purpose: Purpose.optional(),
  }),
])
export type Change = z.infer<typeof Change>

/** The records a change reads and writes, each once. */
export function touchedBy(change: Change): RecordName[] {
  const seen = { clip: new Set<Id>(), note: new Set<Id>() }
  return singleChanges(change)
    .flatMap(touchedBySingle)
    .filter(({ kind, id }) => !seen[kind].has(id) && seen[kind].add(id))
}

/** The change without those of its parts that are about no record, which could not be read back. */
export function withoutEmpty(change: Change): Change {
  if (change.type !== 'several') return change
  const changes = change.changes.filter((single) => touchedBySingle(single).length > 0)
  return changes.length === change.changes.length ? change : { ...change, changes }
}

/** The single things a change is made of, in order. */
export function singleChanges(change: Change): SingleChange[] {
  return change.type === 'several' ? change.changes : [change]
}

/** Whether a change takes something out of sight, so that undoing it is offered at once. */
export function takesAway(change: Change): boolean {
  return singleChanges(change).some(
    (single) =>
      single.type === 'clips.untagged' ||
      single.type === 'clips.uncollected' ||
      single.type === 'notes.uncollected' ||
      single.type === 'highlight.removed' ||
      (single.type === 'clip.corrected' && single.corrections.some(isHiding)) ||
      single.type === 'notes.trashed' ||
      (single.type === 'clips.moved' && single.place !== 'inbox'),
  )
}

function isHiding({ does }: Correction) {
  return does === 'hide'
}

/** Whether a change deletes something for good. */
export function deletes(change: Change): boolean {
  return singleChanges(change).some(
    ({ type }) => type === 'clips.deleted' || type === 'notes.deleted',
  )
}

function touchedBySingle(change: SingleChange): RecordName[] {
  switch (change.type) {
    case 'clip.added':
      return [{ kind: 'clip', id: change.clip.id }]
    case 'clip.edited':
    case 'clip.read':
    case 'clip.corrected':
    case 'clip.uncorrected':
      return [{ kind: 'clip', id: change.id }]
    case 'clips.tagged':
    case 'clips.untagged':
    case 'clips.moved':
    case 'clips.favorited':
    case 'clips.collected':
    case 'clips.uncollected':
    case 'clips.deleted':
      return change.ids.map((id) => ({ kind: 'clip', id }))
    case 'version.added':
    case 'version.set-aside':
    case 'highlight.added':
    case 'highlight.edited':
    case 'highlight.removed':
    case 'highlight.placed':
    case 'highlights.carried':
      return [{ kind: 'clip', id: change.clip }]
    case 'note.added':
      return [{ kind: 'note', id: change.note.id }]
    case 'note.edited':
      return [{ kind: 'note', id: change.id }]
    case 'notes.collected':
    case 'notes.uncollected':
    case 'notes.trashed':
    case 'notes.restored':
    case 'notes.deleted':
      return change.ids.map((id) => ({ kind: 'note', id }))
    case 'records.reverted':
      return [
        ...change.clips.map(({ id }): RecordName => ({ kind: 'clip', id })),
        ...change.notes.map(({ id }): RecordName => ({ kind: 'note', id })),
      ]
  }
}
