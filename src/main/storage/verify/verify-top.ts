import { recordPath } from '#core/library/backup-record'
import { Id } from '#core/library/id'
import { noteTitle } from '#core/note/note'
import { picturesOfNote } from '#core/note/note-pictures'
import { strayKind } from '#core/library/stray-name'
import { lookInto, type Library, type Named } from './look-into'
import { readRecord, type Decode } from './read-record'
import type { ShownPictures } from './verify-clip'

/** Checks the library's own card, and what lies beside it. Other people's files at the top are their own affair. */
export async function verifyTop(library: Library, decode: Decode): Promise<void> {
  const top = await lookInto(library, '')
  const card = top.find(({ name }) => name === 'library.json')
  if (!card) library.tell({ kind: 'library-card-missing', path: 'library.json' })
  if (card?.is === 'file') await readRecord(library, card.path, decode.library, decode.isNewer)
  for (const { name, path, is } of [...top, ...(await lookInto(library, '.commonplace'))]) {
    const kind = is === 'file' ? strayKind(name) : null
    if (kind === 'leftover' || kind === 'conflict-copy') library.tell({ kind, path })
  }
}

/** The folders of clips, by their paths. What else lies among them is told. */
export async function clipFolders(library: Library): Promise<string[]> {
  const clips: string[] = []
  for (const shelf of foldersAmong(library, await lookInto(library, 'clips'))) {
    const inside = await lookInto(library, shelf.path)
    for (const clip of foldersAmong(library, inside)) {
      if (Id.safeParse(clip.name).success) clips.push(clip.path)
      else tellStray(library, clip)
    }
  }
  return clips
}

/** Those that are folders. The files among them have no place there, which is told. */
export function foldersAmong(library: Library, named: readonly Named[]): Named[] {
  for (const each of named) if (each.is === 'file') tellStray(library, each)
  return named.filter(({ is }) => is === 'folder')
}

/** Checks one name in the folder of notes, and gives what the note is called and the pictures it shows; null where that cannot be read. */
export async function verifyNote(
  library: Library,
  note: Named,
  decode: Decode,
): Promise<ShownPictures | null> {
  const name = Id.safeParse(note.name.replace(/\.md$/, ''))
  if (note.is === 'closed') return null
  if (note.is !== 'file' || !note.name.endsWith('.md') || !name.success) {
    tellStray(library, note)
    return { title: '', pictures: [] }
  }
  const decodeNote = (text: string, modifiedAt: number) => decode.note(text, modifiedAt, name.data)
  const read = await readRecord(library, note.path, decodeNote, decode.isNewer)
  if (read && recordPath({ kind: 'note', id: read.id }) !== note.path) {
    library.tell({ kind: 'record-misplaced', path: note.path })
  }
  return read && { title: noteTitle(read), pictures: picturesOfNote(read.body) }
}

function tellStray(library: Library, { name, path }: Named) {
  const kind = strayKind(name)
  if (kind) library.tell({ kind, path })
}
