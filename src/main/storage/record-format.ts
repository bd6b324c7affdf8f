import { Clip } from '#core/clip/clip'
import { BY_HAND, editAfter, lastStamp, type Edit, type Edits } from '#core/library/edits'
import { clipParts, editOf, isWriting, noteParts, type Parts } from '#core/library/record-parts'
import { nextStamp } from '#core/library/stamp'
import { Note } from '#core/note/note'
import { checksum } from '#core/text/checksum'
import { readNoteFile, writeNoteFile } from './note-file'
import { partsByHand, sealOf, sealWhole, wholenessOf } from './seal'
import { RECORD_FORMAT, upgradeClip, upgradeNote } from './upgrade-record'

/** What a file held: the record, with edits by another hand dated, and as it stands in the file. */
export type Decoded<T> = {
  record: T
  asWritten: T
  /** The parts that another hand, or a bad disk, changed since the record was written. */
  byHand: string[]
  /** Whether the file is to the letter what was written; also of one that does not say. */
  isWhole: boolean
  /** The seal it bore; empty when none. */
  seal: string
}

/** How a record is written in a file and read back. `decode` throws on what is not such a record. */
export type RecordFormat<T> = {
  encode: (record: T) => string
  /** Reads a file's text; edits made by another hand are dated by when the file was last written (ms since 1970). */
  decode: (text: string, modifiedAt: number) => Decoded<T>
}

/** A clip as readable JSON. */
export const clipFormat: RecordFormat<Clip> = {
  encode: (clip) => {
    const sealed = { format: RECORD_FORMAT, ...clip, seal: sealOf(clipParts(clip)) }
    return sealWhole(`${JSON.stringify(sealed, null, 2)}\n`)
  },
  decode: (text, modifiedAt) => {
    const { seal, card } = upgradeClip(JSON.parse(text), modifiedAt)
    return dated(Clip.parse(card), clipParts, seal, { text, modifiedAt })
  },
}

/** A note as Markdown with front matter. */
export const noteFormat: RecordFormat<Note> = {
  encode: (note) =>
    sealWhole(writeNoteFile({ format: RECORD_FORMAT, ...note, seal: sealOf(noteParts(note)) })),
  decode: (text, modifiedAt) => {
    const { seal, card } = upgradeNote(readNoteFile(text), modifiedAt)
    return dated(Note.parse(card), noteParts, seal, { text, modifiedAt })
  },
}

type Source = { text: string; modifiedAt: number }

function dated<T extends { edits: Edits }>(
  record: T,
  partsOf: (record: T) => Parts,
  seal: string,
  { text, modifiedAt }: Source,
): Decoded<T> {
  const wholeness = wholenessOf(text)
  const parts = partsOf(record)
  // A text that is whole was edited by nobody, even where its seal itself has suffered.
  const byHand = wholeness === 'whole' ? [] : partsByHand(parts, seal)
  const known = { asWritten: record, byHand, isWhole: wholeness !== 'changed', seal }
  if (byHand.length === 0) return { record, ...known }
  const edits = { ...record.edits }
  for (const part of byHand) {
    const before = editOf(record.edits, part)
    edits[part] = editByHand(part, parts.get(part), before, new Date(modifiedAt).toISOString())
  }
  return { record: { ...record, edits }, ...known }
}

// Later than the edit it was made upon, whichever clock was ahead. Texts written by hand on two machines are
// told apart by what is in them, since nobody knows whose hand it was.
function editByHand(part: string, value: unknown, known: Edit | undefined, at: string): Edit {
  const last = lastStamp(known) || null
  if (!isWriting(part)) return nextStamp(at, last, BY_HAND)
  const hand = checksum(`${known ?? ''} ${String(value)}`).toString(36)
  return editAfter(known, nextStamp(at, last, `${BY_HAND}-${hand}`))
}
