import type { Clip } from '#core/clip/clip'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import { mergeClips, mergeNotes, type Merged } from '#core/library/merge-records'
import { clipOf, noteOf } from '#core/library/rebuild-record'
import { clipParts, noteParts, type Parts } from '#core/library/record-parts'
import { NO_RECORDS, type RecordName } from '#core/library/records'
import { sameClip, sameNote } from '#core/library/same-record'
import { applyStamped, type StampedChange } from '#core/library/stamped-change'
import type { Note } from '#core/note/note'
import type { Catalogue } from './catalogue/catalogue'
import { clipEntry, noteEntry } from './catalogue/catalogue-entry'
import type { FileState } from './durable-file'
import { clipFormat, noteFormat, type RecordFormat } from './record-format'

/** All in which clips and notes differ to those who keep them. */
export type RecordKind<T> = {
  kind: RecordName['kind']
  format: RecordFormat<T>
  merge: (a: T, b: T) => Merged<T>
  isSame: (a: T, b: T) => boolean
  partsOf: (record: T) => Parts
  /** The record these parts make, given the one they were taken from. */
  madeOf: (parts: Parts, edits: Edits, model: T) => T
  /** What a change makes of one record, null being one that is not there, and notes that come of it. */
  follow: (id: Id, record: T | null, change: StampedChange) => { record: T | null; others: Note[] }
  list: (catalogue: Catalogue, record: T, file: FileState | null) => void
  unlist: (catalogue: Catalogue, id: Id) => void
}

export const CLIPS: RecordKind<Clip> = {
  kind: 'clip',
  format: clipFormat,
  merge: mergeClips,
  isSame: sameClip,
  partsOf: clipParts,
  madeOf: clipOf,
  follow: (id, clip, change) => {
    const before = clip === null ? NO_RECORDS : { ...NO_RECORDS, clips: new Map([[id, clip]]) }
    const { clips, notes } = applyStamped(before, change)
    return { record: clips.get(id) ?? null, others: [...notes.values()] }
  },
  list: (catalogue, clip, file) => catalogue.setClip(clipEntry(clip, file)),
  unlist: (catalogue, id) => catalogue.removeClip(id),
}

export const NOTES: RecordKind<Note> = {
  kind: 'note',
  format: noteFormat,
  merge: mergeNotes,
  isSame: sameNote,
  partsOf: noteParts,
  madeOf: noteOf,
  follow: (id, note, change) => {
    const before = note === null ? NO_RECORDS : { ...NO_RECORDS, notes: new Map([[id, note]]) }
    const { notes } = applyStamped(before, change)
    const others = [...notes.values()].filter((other) => other.id !== id)
    return { record: notes.get(id) ?? null, others }
  },
  list: (catalogue, note, file) => catalogue.setNote(noteEntry(note, file)),
  unlist: (catalogue, id) => catalogue.removeNote(id),
}
