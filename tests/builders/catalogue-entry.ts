import type { Clip } from '#core/clip/clip'
import type { ClipRow } from '#core/clip/clip-row'
import type { Note } from '#core/note/note'
import {
  clipEntry,
  noteEntry,
  type ClipEntry,
  type NoteEntry,
} from '#storage/catalogue/catalogue-entry'
import { aClip } from './a-clip'
import { aNote } from './a-note'

/** What the catalogue keeps of a clip, with what the test cares about put in. */
export function aClipEntry(
  clip: Partial<Clip> & Pick<Partial<ClipRow>, 'collections'> = {},
  entry: Partial<ClipEntry> = {},
): ClipEntry {
  const { collections = [], ...rest } = clip
  const made = clipEntry(aClip(rest), null)
  return { ...made, row: { ...made.row, collections }, ...entry }
}

/** What the catalogue keeps of a note, with what the test cares about put in. */
export function aNoteEntry(note: Partial<Note> = {}, entry: Partial<NoteEntry> = {}): NoteEntry {
  return { ...noteEntry(aNote(note), null), ...entry }
}
