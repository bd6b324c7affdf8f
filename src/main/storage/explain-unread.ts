import { relative } from 'node:path'
import type { RecordName } from '#core/library/records'
import { NotebookError } from '#core/problem'
import type { LibraryPaths } from './library-paths'

/** Why a record's file could not be read, as a sentence; what is in words already stays as it is. */
export function explainUnread(cause: unknown, paths: LibraryPaths, name: RecordName): string {
  if (cause instanceof NotebookError) return cause.message
  const where = relative(paths.folder, paths.record(name))
  const reason = cause instanceof Error ? cause.message : String(cause)
  return `${where} could not be read (${reason}). It was left as it is; allow reading it, or check the disk.`
}
