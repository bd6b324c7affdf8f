import { stat } from 'node:fs/promises'
import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { recordPlace, type RecordPath } from '#core/library/backup-record'
import type { Note } from '#core/note/note'
import type { LibraryPaths } from './library-paths'
import { clipFormat, noteFormat } from './record-format'

/** A record as a backup had it, as far as it can be restored. */
export type BackedUp =
  | { kind: 'clip'; clip: Clip }
  | { kind: 'note'; note: Note }
  | { kind: 'without-pages' }
  | { kind: 'unreadable' }
  | { kind: 'other' }

/** Reads a record's text from a backup. A clip whose captured files are gone, as after the trash was emptied, cannot come back. */
export async function readBackedUp(
  paths: LibraryPaths,
  path: RecordPath,
  text: string | null,
): Promise<BackedUp> {
  const { kind, id } = recordPlace(path)
  if (kind === 'library' || id === null) return { kind: 'other' }
  try {
    if (text === null) return { kind: 'unreadable' }
    if (kind === 'note') return { kind, note: noteFormat.decode(text, 0, id).record }
    const clip = clipFormat.decode(text, 0).record
    const pages = paths.versionFolder(id, newestVersion(clip).id)
    const isThere = await stat(pages).then(
      () => true,
      () => false,
    )
    return isThere ? { kind, clip } : { kind: 'without-pages' }
  } catch {
    return { kind: 'unreadable' }
  }
}
