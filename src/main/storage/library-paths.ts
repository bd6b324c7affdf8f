import { join } from 'node:path'
import { shelfOf, type Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'

/** The file in which a library says of itself what it is. */
export const LIBRARY_CARD = 'library.json'

/** Where everything lies in a library folder. */
export function libraryPaths(folder: string, machine: string) {
  const own = join(folder, '.commonplace')
  const clipFolder = (id: Id) => join(folder, 'clips', shelfOf(id), id)
  return {
    folder,
    libraryFile: join(folder, LIBRARY_CARD),
    clips: join(folder, 'clips'),
    notes: join(folder, 'notes'),
    assets: join(folder, 'assets'),
    noteHistory: join(folder, 'note-history'),
    noteVersions: (id: Id) => join(folder, 'note-history', id),
    damaged: join(folder, 'damaged'),
    own,
    lock: join(own, `lock-${machine}`),
    journal: join(own, `journal-${machine}.jsonl`),
    journalBefore: join(own, `journal-${machine}.before.jsonl`),
    libraryCopy: join(own, 'library.json'),
    merged: join(folder, 'merged'),
    clipFolder,
    versionFolder: (clip: Id, version: Id) => join(clipFolder(clip), version),
    record: ({ kind, id }: RecordName) =>
      kind === 'clip' ? join(clipFolder(id), 'clip.json') : join(folder, 'notes', `${id}.md`),
  }
}
export type LibraryPaths = ReturnType<typeof libraryPaths>
