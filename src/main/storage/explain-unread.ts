import { relative } from 'node:path'
import type { RecordName } from '#core/library/records'
import { NotebookError } from '#core/problem'
import { type Sentence, sentence } from '#core/messages/sentence'
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
  { sentence: said }: NotebookError,
): void {
  if (leftAlone.has(id)) return
  leftAlone.add(id)
  tools.report(said)
}

function explainUnread({ paths }: LibraryParts, name: RecordName, cause: unknown): Sentence {
  if (cause instanceof NotebookError) return cause.sentence
  const where = relative(paths.folder, paths.record(name))
  switch (refusalOf(cause)) {
    case 'closed':
      return sentence('recordForbidden', where)
    case 'failing':
      return sentence('recordOnFailingDisk', where)
    case 'other':
      return sentence('recordUnreadableFor', where, wordsOf(cause))
    default:
      return sentence('recordUnreadable', where)
  }
}
