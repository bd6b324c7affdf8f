import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import type { Id } from './id'

/** One record of the library, by name. */
export type RecordName = { kind: 'clip'; id: Id } | { kind: 'note'; id: Id }

/**
 * The part of a library that a change is about. A library has a hundred thousand records, so
 * nothing ever holds them all: a change names the records it touches, and is applied to those.
 */
export type Records = {
  clips: ReadonlyMap<Id, Clip>
  notes: ReadonlyMap<Id, Note>
}

export const NO_RECORDS: Records = { clips: new Map(), notes: new Map() }

/** The records with one clip changed; as they were when the clip is not among them. */
export function withClip(records: Records, id: Id, edit: (clip: Clip) => Clip): Records {
  const clip = records.clips.get(id)
  return clip ? { ...records, clips: new Map(records.clips).set(id, edit(clip)) } : records
}

/** The records with each of these clips changed. */
export function withClips(
  records: Records,
  ids: readonly Id[],
  edit: (clip: Clip) => Clip,
): Records {
  const clips = new Map(records.clips)
  for (const id of ids) {
    const clip = clips.get(id)
    if (clip) clips.set(id, edit(clip))
  }
  return { ...records, clips }
}

/** The records with each of these notes changed. */
export function withNotes(
  records: Records,
  ids: readonly Id[],
  edit: (note: Note) => Note,
): Records {
  return ids.reduce((all, id) => withNote(all, id, edit), records)
}

/** The records with one note changed; as they were when the note is not among them. */
export function withNote(records: Records, id: Id, edit: (note: Note) => Note): Records {
  const note = records.notes.get(id)
  return note ? { ...records, notes: new Map(records.notes).set(id, edit(note)) } : records
}
