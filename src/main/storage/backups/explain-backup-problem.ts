import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError, type ProblemCode } from '#core/problem'
import { refusalOf, wordsOf, type DiskRefusal } from '../disk-refusal'

/** A disk's refusal where backups are kept, as a sentence; what is in words already stays as it is. */
export function explainBackupProblem(cause: unknown, folder: string): NotebookError {
  return explain(cause, {
    full: sentence('backupsFull', folder),
    closed: sentence('backupsClosed', folder),
    'not-a-folder': sentence('backupsNoFolder', folder),
    gone: sentence('backupsGone', folder),
    failing: sentence('backupsFailing', folder),
    crowded: sentence('backupsCrowded', folder),
    'in-use': sentence('backupsInUse', folder),
    other: sentence('backupsUnread', folder, wordsOf(cause)),
  })
}

/** A disk's refusal while a backup is restored into a folder of its own, as a sentence. */
export function explainRestoreProblem(cause: unknown, target: string): NotebookError {
  return explain(cause, {
    full: sentence('restoreFull', target),
    closed: sentence('restoreClosed', target),
    'not-a-folder': sentence('restoreNoFolder', target),
    gone: sentence('restoreGone', target),
    failing: sentence('restoreFailing', target),
    crowded: sentence('restoreCrowded', target),
    'in-use': sentence('restoreInUse', target),
    other: sentence('notRestored', target, wordsOf(cause)),
  })
}

function explain(cause: unknown, words: Record<DiskRefusal, Sentence>): NotebookError {
  if (cause instanceof NotebookError) return cause
  const refusal = refusalOf(cause)
  return new NotebookError(CODES[refusal], words[refusal], { cause })
}

const CODES: Record<DiskRefusal, ProblemCode> = {
  full: 'disk-full',
  closed: 'library-unwritable',
  'not-a-folder': 'library-unwritable',
  gone: 'library-unreadable',
  failing: 'library-unreadable',
  crowded: 'library-unreadable',
  'in-use': 'library-unreadable',
  other: 'unexpected',
}
