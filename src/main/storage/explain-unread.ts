import { relative } from 'node:path'
import type { RecordName } from '#core/library/records'
import { NotebookError } from '#core/problem'
import { refusalOf, wordsOf } from './disk-refusal'
import type { LibraryParts } from './library-parts'

/** Says why a record's file could not be read. */
export function reportUnread(parts: LibraryParts, name: RecordName, cause: unknown): void {
  if (cause instanceof NotebookError && cause.code === 'library-newer') {
    leaveNewer(parts, name, cause)
  } else {
    parts.tools.report(explainUnread(parts, name, cause))
  }
}

/** Says, once, that a record of a newer program is left alone. */
export function leaveNewer(
  { leftAlone, tools }: LibraryParts,
  { id }: RecordName,
  { message }: NotebookError,
): void {
  if (leftAlone.has(id)) return
  leftAlone.add(id)
  tools.report(message)
}

function explainUnread({ paths }: LibraryParts, name: RecordName, cause: unknown): string {
  if (cause instanceof NotebookError) return cause.message
  const where = relative(paths.folder, paths.record(name))
  return `${where} could not be read${why(cause)}. It was left as it is; allow reading it, or check the disk.`
}

function why(cause: unknown) {
  switch (refusalOf(cause)) {
    case 'closed':
      return ', because that is not allowed'
    case 'failing':
      return ', because the disk fails'
    case 'other':
      return ` (${wordsOf(cause)})`
    default:
      return ''
  }
}
