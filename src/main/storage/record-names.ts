import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { LibraryPaths } from './library-paths'

/** The names of all records in the library folder; what is not named like a record is passed over. */
export async function listRecords(paths: LibraryPaths): Promise<RecordName[]> {
  const shelves = await namesIn(paths.clips)
  const clips = await Promise.all(shelves.map((shelf) => namesIn(join(paths.clips, shelf))))
  const notes = await namesIn(paths.notes)
  return [
    ...clips
      .flat()
      .filter(isId)
      .map((id): RecordName => ({ kind: 'clip', id })),
    ...notes
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length))
      .filter(isId)
      .map((id): RecordName => ({ kind: 'note', id })),
  ]
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return []
    throw cause
  })
}

function isId(name: string) {
  return Id.safeParse(name).success
}
