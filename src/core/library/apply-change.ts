import { newestVersion, type Clip, type Place } from '../clip/clip'
import { addCorrections, removeCorrections } from '../clip/correction'
import { inTime, type Version } from '../clip/version'
import { Metadata, type MetadataSources } from '../clip/metadata'
import type { Highlight } from '../highlight/highlight'
import { standsIn, withPlacement } from '../highlight/placement'
import { addTags, removeTags } from '../tag/tag-name'
import {
  singleChanges,
  type Change,
  type ClipFields,
  type HighlightFields,
  type NoteFields,
  type SingleChange,
  type SourcesEdit,
} from './change'
import type { Note } from '../note/note'
import { givenFields } from './given-fields'
import type { Id } from './id'
import { revertRecords } from './revert-records'
import { withClip, withClips, withNote, withNotes, type Records } from './records'

/**
 * The records after a change. Total: what a change names but the records lack is passed over.
 * Applying the same change again gives the same records, so a journal can be replayed.
 */
export function applyChange(records: Records, change: Change): Records {
  return singleChanges(change).reduce(applySingle, records)
}

function applySingle(records: Records, change: SingleChange): Records {
  switch (change.type) {
    case 'clip.added':
      return records.clips.has(change.clip.id)
        ? records
        : { ...records, clips: new Map(records.clips).set(change.clip.id, change.clip) }
    case 'clip.edited':
      return withClip(records, change.id, (clip) => editClip(clip, change.fields))
    case 'clip.read':
      return withClip(records, change.id, (clip) => ({ ...clip, reading: change.reading }))
    case 'clips.tagged':
      return withClips(records, change.ids, (clip) => ({
        ...clip,
        tags: addTags(clip.tags, change.tags),
      }))
    case 'clips.untagged':
      return withClips(records, change.ids, (clip) => ({
        ...clip,
        tags: removeTags(clip.tags, change.tags),
      }))
    case 'clips.moved':
      return withClips(records, change.ids, (clip) => moveClip(clip, change.place))
    case 'clips.favorited':
      return withClips(records, change.ids, (clip) => ({ ...clip, favorite: change.favorite }))
    case 'clips.collected':
      return withClips(records, change.ids, (clip) => ({
        ...clip,
        collections: [...new Set([...clip.collections, change.collection])],
      }))
    case 'clips.uncollected':
      return withClips(records, change.ids, (clip) => ({
        ...clip,
        collections: clip.collections.filter((id) => id !== change.collection),
      }))
    case 'clips.deleted':
      return { ...records, clips: without(records.clips, change.ids) }
    case 'version.added':
      return withClip(records, change.clip, (clip) => addVersion(clip, change.version))
    case 'version.set-aside':
      return withClip(records, change.clip, (clip) => ({
        ...clip,
        versions: clip.versions.map((version) =>
          version.id === change.id ? { ...version, setAside: change.setAside } : version,
        ),
      }))
    case 'clip.corrected':
      return withClip(records, change.id, (clip) => ({
        ...clip,
        corrections: addCorrections(clip.corrections ?? [], change.corrections),
      }))
    case 'clip.uncorrected':
      return withClip(records, change.id, (clip) => ({
        ...clip,
        corrections: removeCorrections(clip.corrections ?? [], change.blocks),
      }))
    case 'highlight.added':
      return withClip(records, change.clip, (clip) => addHighlight(clip, change.highlight))
    case 'highlight.edited':
      return withClip(records, change.clip, (clip) => editHighlight(clip, change.id, change.fields))
    case 'highlight.removed':
      return withClip(records, change.clip, (clip) => removeHighlight(clip, change.id))
    case 'highlight.placed':
      return withClip(records, change.clip, (clip) => placeHighlight(clip, change))
    case 'highlights.carried':
      return withClip(records, change.clip, (clip) => carryHighlights(clip, change))
    case 'note.added':
      return records.notes.has(change.note.id)
        ? records
        : { ...records, notes: new Map(records.notes).set(change.note.id, change.note) }
    case 'note.edited':
      return withNote(records, change.id, (note) => editNote(note, change.fields))
    case 'notes.collected':
      return withNotes(records, change.ids, (note) => ({
        ...note,
        collections: [...new Set([...note.collections, change.collection])],
      }))
    case 'notes.uncollected':
      return withNotes(records, change.ids, (note) => ({
        ...note,
        collections: note.collections.filter((id) => id !== change.collection),
      }))
    case 'notes.trashed':
      return withNotes(records, change.ids, (note) => ({ ...note, trashed: true }))
    case 'notes.restored':
      return withNotes(records, change.ids, (note) => ({ ...note, trashed: false }))
    case 'notes.deleted':
      return { ...records, notes: without(records.notes, change.ids) }
    case 'records.reverted':
      return revertRecords(records, change.clips, change.notes)
  }
}

type Carrying = Extract<SingleChange, { type: 'highlights.carried' }>

function carryHighlights(clip: Clip, { version, carried }: Carrying): Clip {
  const anchors = new Map(carried.map(({ id, anchor }) => [id, anchor]))
  const carry = (highlight: Highlight): Highlight => {
    const anchor = anchors.get(highlight.id)
    const isNews = anchor !== undefined && !standsIn(highlight, version)
    return isNews ? { ...highlight, anchor } : highlight
  }
  if (newestVersion(clip).id !== version) return clip
  return {
    ...clip,
    highlights: clip.highlights.map(carry),
    removedHighlights: clip.removedHighlights.map(carry),
  }
}

function moveClip(clip: Clip, place: Place): Clip {
  return { ...clip, place, backTo: place === 'trash' ? goesBackTo(clip) : place }
}

function goesBackTo({ place, backTo }: Clip) {
  return place === 'trash' ? backTo : place
}

function addVersion(clip: Clip, version: Version): Clip {
  if (clip.versions.some(({ id }) => id === version.id)) return clip
  return { ...clip, versions: [...clip.versions, version].sort(inTime) }
}

function addHighlight(clip: Clip, highlight: Highlight): Clip {
  if (clip.highlights.some(({ id }) => id === highlight.id)) return clip
  return {
    ...clip,
    highlights: [...clip.highlights, highlight],
    removedHighlights: clip.removedHighlights.filter(({ id }) => id !== highlight.id),
  }
}

function removeHighlight(clip: Clip, id: Id): Clip {
  const removed = clip.highlights.find((highlight) => highlight.id === id)
  if (!removed) return clip
  return {
    ...clip,
    highlights: clip.highlights.filter((highlight) => highlight !== removed),
    removedHighlights: [...clip.removedHighlights, removed],
  }
}

function editClip(clip: Clip, { sources = {}, ...fields }: ClipFields): Clip {
  return { ...clip, ...givenFields(fields), sources: editSources(clip.sources, sources) }
}

function editSources(known: MetadataSources, edit: SourcesEdit): MetadataSources {
  const sources = { ...known }
  for (const field of Metadata.keyof().options) {
    const source = edit[field]
    if (source === null) delete sources[field]
    else if (source !== undefined) sources[field] = source
  }
  return sources
}

function editHighlight(clip: Clip, id: Id, { extent, ...fields }: HighlightFields): Clip {
  return withHighlight(clip, id, ({ placements, ...one }) => {
    const said = extent ? extent.placements : placements
    return { ...one, ...givenFields(fields), ...extent, ...(said && { placements: said }) }
  })
}

type Placing = Extract<SingleChange, { type: 'highlight.placed' }>

function placeHighlight(clip: Clip, { id, version, placement, anchor }: Placing): Clip {
  return withHighlight(clip, id, (one) => ({ ...withPlacement(one, version, placement), anchor }))
}

// One that was removed on another machine meanwhile may be edited here: the edits' stamps tell which counts.
function withHighlight(clip: Clip, id: Id, edit: (highlight: Highlight) => Highlight): Clip {
  const editOne = (one: Highlight) => (one.id === id ? edit(one) : one)
  return {
    ...clip,
    highlights: clip.highlights.map(editOne),
    removedHighlights: clip.removedHighlights.map(editOne),
  }
}

function editNote(note: Note, { collection = {}, tagCard, rule, ...fields }: NoteFields): Note {
  // A page does not become a collection, a tag's card or a rule by an edit.
  const edited = {
    ...note,
    ...givenFields(fields),
    ...(note.tagCard && tagCard && { tagCard }),
    ...(note.rule && rule && { rule }),
  }
  if (!note.collection) return edited
  return { ...edited, collection: { ...note.collection, ...givenFields(collection) } }
}

function without<T>(records: ReadonlyMap<Id, T>, ids: readonly Id[]): ReadonlyMap<Id, T> {
  const left = new Map(records)
  for (const id of ids) left.delete(id)
  return left
}
