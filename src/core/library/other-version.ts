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
    ...('clip' in of ? onHighlight(of.clip, writing) : ofNote(of.note, writing)),
    tags: 'clip' in of ? [] : of.note.tags,
    collections: [],
    createdAt: at,
    editedAt: at,
    trashed: false,
    edits: {},
  }
}

function onHighlight(clip: Clip, { text }: LostWriting) {
  return {
    title: 'Other version of a note on a highlight',
    body: `${text}\n\n[[${clip.id}|its article]]`,
  }
}

function ofNote(note: Note, { part, text }: LostWriting) {
  if (part === 'title') return { title: text, body: `Another title of [[${note.id}|a note]].` }
  return { title: `${noteTitle(note)} (other version)`, body: text }
}

function chanceOf(seed: string) {
  const chance = Array.from({ length: CHANCE }, (_, place) => checksum(`${place} ${seed}`) % 32)
  return Uint8Array.from(chance)
}
