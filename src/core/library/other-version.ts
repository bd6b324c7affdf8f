import type { Clip } from '../clip/clip'
import { noteTitle, type Note } from '../note/note'
import { checksum } from '../text/checksum'
import type { LostWriting } from './merge-records'
import { lastStamp } from './edits'
import { idBeside } from './id'
import { timeOf } from './stamp'

const BEFORE_STAMPS = '2000-01-01T00:00:00.000Z'
const CHANCE = 16

/**
 * The note that keeps a text of which two machines had each their own. Its id is made of nothing but what was
 * written and where, so every machine that meets the text makes the same note, and one text makes one note.
 */
export function otherVersion(of: { clip: Clip } | { note: Note }, writing: LostWriting): Note {
  const stamp = lastStamp(writing.edit)
  const at = stamp === '' ? BEFORE_STAMPS : timeOf(stamp)
  const record = 'clip' in of ? of.clip : of.note
  return {
    id: idBeside(record.id, chanceOf(`${record.id} ${writing.part} ${writing.text}`)),
    title: 'clip' in of ? 'Other version of a note on a highlight' : titleOf(of.note),
    body: 'clip' in of ? `${writing.text}\n\n[[${of.clip.id}|its article]]` : writing.text,
    tags: 'clip' in of ? [] : of.note.tags,
    collections: [],
    createdAt: at,
    editedAt: at,
    trashed: false,
    edits: {},
  }
}

function titleOf(note: Note) {
  return `${noteTitle(note)} (other version)`
}

function chanceOf(seed: string) {
  const chance = Array.from({ length: CHANCE }, (_, place) => checksum(`${place} ${seed}`) % 32)
  return Uint8Array.from(chance)
}
