import { Clip } from '#core/clip/clip'
import { BY_HAND, editAfter, lastStamp, type Edit, type Edits } from '#core/library/edits'
import { clipParts, editOf, isWriting, noteParts, type Parts } from '#core/library/record-parts'
import type { Id } from '#core/library/id'
import { nextStamp } from '#core/library/stamp'
import { Note } from '#core/note/note'
import { checksum } from '#core/text/checksum'
import { isAllByHand, noteByHand } from './note-by-hand'
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
  /**
   * Reads a file's text; edits made by another hand are dated by when the file was last written (ms since 1970). `id`
   * is that in the file's name, for a text that does not say.
   */
  decode: (text: string, modifiedAt: number, id?: Id) => Decoded<T>
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
  encode: ({ front = {}, ...note }) =>
    sealWhole(
      writeNoteFile({
        ...front,
        ...{ format: RECORD_FORMAT, ...note, seal: sealOf(noteParts({ ...note, front })) },
      }),
    ),
  decode: (text, modifiedAt, id) => {
    const read = readNoteFile(text)
    const { seal, card } = upgradeNote(noteByHand(read, { id, modifiedAt }), modifiedAt)
    const decoded = dated(Note.parse(card), noteParts, seal, { text, modifiedAt })
    return isAllByHand(read) ? allByHand(decoded, modifiedAt) : decoded
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
  return { record: { ...record, edits: editsByHand(record, parts, byHand, modifiedAt) }, ...known }
}

// Without a seal there is no telling which parts another hand changed: then it wrote them all.
function allByHand(decoded: Decoded<Note>, modifiedAt: number): Decoded<Note> {
  const { record } = decoded
  const parts = noteParts(record)
  const byHand = [...parts.keys()].filter((part) => !NOT_WRITTEN.has(part))
  const edits = editsByHand(record, parts, byHand, modifiedAt)
  return { ...decoded, record: { ...record, edits }, byHand }
}

const NOT_WRITTEN = new Set(['createdAt', 'editedAt', 'trashed'])

function editsByHand(
  { edits }: { edits: Edits },
  parts: Parts,
  byHand: readonly string[],
  modifiedAt: number,
): Edits {
  const at = new Date(modifiedAt).toISOString()
  const dated = byHand.map((part): [string, Edit] => {
    return [part, editByHand(part, parts.get(part), editOf(edits, part), at)]
  })
  return { ...edits, ...Object.fromEntries(dated) }
}

// Later than the edit it was made upon, whichever clock was ahead. Texts written by hand on two machines are
// told apart by what is in them, since nobody knows whose hand it was.
function editByHand(part: string, value: unknown, known: Edit | undefined, at: string): Edit {
  const last = lastStamp(known) || null
  // A clip's title comes with its source, and is one value.
  if (!isWriting(part) || typeof value !== 'string') return nextStamp(at, last, BY_HAND)
  const hand = checksum(`${known ?? ''} ${String(value)}`).toString(36)
  return editAfter(known, nextStamp(at, last, `${BY_HAND}-${hand}`))
}
