import { canonicalUrl } from '#core/clip/canonical-url'
import { newestCapture, type Clip } from '#core/clip/clip'
import { clipRow, type ClipRow } from '#core/clip/clip-row'
import { lastStamp, type Edit } from '#core/library/edits'
import { timeOf } from '#core/library/stamp'
import { foldLinkTarget, noteLinks } from '#core/note/note-links'
import type { Note } from '#core/note/note'
import { noteRow, type NoteRow } from '#core/note/note-row'
import type { FileState } from '../durable-file'

/** What the catalogue keeps of a clip. */
export type ClipEntry = {
  row: ClipRow
  /** The canonical address. */
  address: string | null
  textSha256: string
  /** Of all its captured files together. */
  bytes: number
  trashedAt: string | null
  file: FileState | null
}

/** What the catalogue keeps of a note. */
export type NoteEntry = {
  row: NoteRow
  /** What it links to, folded. */
  links: string[]
  trashedAt: string | null
  file: FileState | null
}

export function clipEntry(clip: Clip, file: FileState | null): ClipEntry {
  const assets = clip.versions.flatMap((version) => version.assets)
  return {
    row: clipRow(clip),
    address: clip.url === null ? null : canonicalUrl(clip.url),
    textSha256: newestCapture(clip).textSha256,
    bytes: sum(clip.versions.map(({ bytes }) => bytes)) + sum(assets.map(({ size }) => size)),
    trashedAt: clip.place === 'trash' ? since(clip.edits['place'], clip.savedAt) : null,
    file,
  }
}

export function noteEntry(note: Note, file: FileState | null): NoteEntry {
  return {
    row: noteRow(note),
    links: noteLinks(note.body).map(({ target }) => foldLinkTarget(target)),
    trashedAt: note.trashed ? since(note.edits['trashed'], note.editedAt) : null,
    file,
  }
}

function since(edit: Edit | undefined, otherwise: string) {
  const stamp = lastStamp(edit)
  return stamp === '' ? otherwise : timeOf(stamp)
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((total, number) => total + number, 0)
}
