import type { Clip } from '../clip/clip'
import { Metadata, type MetadataSources } from '../clip/metadata'
import type { Highlight } from '../highlight/highlight'
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
import { withClip, withClips, withNote, type Records } from './records'

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
      return withClips(records, change.ids, (clip) => ({ ...clip, place: change.place }))
    case 'clips.favorited':
      return withClips(records, change.ids, (clip) => ({ ...clip, favorite: change.favorite }))
    case 'highlight.added':
      return withClip(records, change.clip, (clip) =>
        clip.highlights.some(({ id }) => id === change.highlight.id)
          ? clip
          : { ...clip, highlights: [...clip.highlights, change.highlight] },
      )
    case 'highlight.edited':
      return withClip(records, change.clip, (clip) => editHighlight(clip, change.id, change.fields))
    case 'highlight.removed':
      return withClip(records, change.clip, (clip) => ({
        ...clip,
        highlights: clip.highlights.filter(({ id }) => id !== change.id),
      }))
    case 'note.added':
      return records.notes.has(change.note.id)
        ? records
        : { ...records, notes: new Map(records.notes).set(change.note.id, change.note) }
    case 'note.edited':
      return withNote(records, change.id, (note) => editNote(note, change.fields))
    case 'notes.trashed':
      return placeNotes(records, change.ids, true)
    case 'notes.restored':
      return placeNotes(records, change.ids, false)
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
  const edit = (highlight: Highlight) => ({ ...highlight, ...givenFields(fields), ...extent })
  return {
    ...clip,
    highlights: clip.highlights.map((one) => (one.id === id ? edit(one) : one)),
  }
}

function editNote(note: Note, fields: NoteFields): Note {
  return { ...note, ...givenFields(fields) }
}

function placeNotes(records: Records, ids: readonly Id[], trashed: boolean): Records {
  return ids.reduce((all, id) => withNote(all, id, (note) => ({ ...note, trashed })), records)
}
