import { join } from 'node:path'
import { shelfOf, type Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'

/** Where everything lies in a library folder. */
export function libraryPaths(folder: string, machine: string) {
  const own = join(folder, '.commonplace')
  const clipFolder = (id: Id) => join(folder, 'clips', shelfOf(id), id)
  return {
    folder,
    libraryFile: join(folder, 'library.json'),
    clips: join(folder, 'clips'),
    notes: join(folder, 'notes'),
    assets: join(folder, 'assets'),
    damaged: join(folder, 'damaged'),
    own,
    lock: join(own, `lock-${machine}`),
    journal: join(own, `journal-${machine}.jsonl`),
    clipFolder,
    versionFolder: (clip: Id, version: Id) => join(clipFolder(clip), version),
    record: ({ kind, id }: RecordName) =>
      kind === 'clip' ? join(clipFolder(id), 'clip.json') : join(folder, 'notes', `${id}.md`),
  }
}
export type LibraryPaths = ReturnType<typeof libraryPaths>
