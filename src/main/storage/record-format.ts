import { nextStamp } from '#core/library/stamp'
import { Clip } from '#core/clip/clip'
import { editAfter, lastStamp, type Edits } from '#core/library/edits'
import { clipParts, isWriting, noteParts, type Parts } from '#core/library/record-parts'
import { Note } from '#core/note/note'
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
  // A text that is whole was edited by nobody, even where its seal itself has suffered.
  const byHand = wholeness === 'whole' ? [] : partsByHand(partsOf(record), seal)
  const isWhole = wholeness !== 'changed'
  if (byHand.length === 0) return { record, asWritten: record, byHand, isWhole }
  const edits = { ...record.edits }
  for (const part of byHand) {
    // Whoever edited the file had before them what it said, even when the clock was set back meanwhile.
    const known = lastStamp(edits[part]) || null
    const at = nextStamp(new Date(modifiedAt).toISOString(), known, 'by-hand')
    edits[part] = isWriting(part) ? editAfter(edits[part], at) : at
  }
  return { record: { ...record, edits }, asWritten: record, byHand, isWhole }
}
