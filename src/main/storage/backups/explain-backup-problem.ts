import { NotebookError, type ProblemCode } from '#core/problem'
import { refusalOf, wordsOf, type DiskRefusal } from '../disk-refusal'

/** A disk's refusal where backups are kept, as a sentence; what is in words already stays as it is. */
export function explainBackupProblem(cause: unknown, folder: string): NotebookError {
  const where = `The backups in ${folder} could not be read or written`
  const unharmed = 'The library is not affected'
  return explain(cause, {
    full: `The disk that holds the backups in ${folder} is full, so no backup could be taken. The library and the earlier backups are whole; make room on that disk.`,
    closed: `The backups in ${folder} cannot be read or written. ${unharmed}; allow reading and writing that folder.`,
    'not-a-folder': `The backups belong in ${folder}, and that is not a folder. ${unharmed}; move what is there away, and start Commonplace again.`,
    gone: `${where}, because something there is gone or its disk was taken away. ${unharmed}; bring it back, or take another backup.`,
    failing: `${where}, because their disk fails. ${unharmed}; check that disk.`,
    crowded: `${where}, because this computer has too many files open. ${unharmed}; close some programs and try again.`,
    'in-use': `${where}, because another program is using them. ${unharmed}; close that program and try again.`,
    other: `${where} (${wordsOf(cause)}). ${unharmed}; check the disk.`,
  })
}

/** A disk's refusal while a backup is restored into a folder of its own, as a sentence. */
export function explainRestoreProblem(cause: unknown, target: string): NotebookError {
  const where = `The backup could not be restored into ${target}`
  const unharmed = 'Nothing else was changed'
  return explain(cause, {
    full: `The disk that holds ${target} is full, so the backup could not be restored there. ${unharmed}; make room or choose another folder.`,
    closed: `${target} cannot be written, so the backup could not be restored there. Allow writing to it, or choose another folder.`,
    'not-a-folder': `${target} is not a folder, so the backup could not be restored there. ${unharmed}; choose another place.`,
    gone: `${where}, because something was taken away meanwhile. ${unharmed}; choose another folder.`,
    failing: `${where}, because a disk fails. ${unharmed}; choose a folder on another disk.`,
    crowded: `${where}, because this computer has too many files open. ${unharmed}; close some programs and try again.`,
    'in-use': `${where}, because another program is using it. ${unharmed}; choose another folder.`,
    other: `${where} (${wordsOf(cause)}). ${unharmed}; choose another folder.`,
  })
}

function explain(cause: unknown, words: Record<DiskRefusal, string>): NotebookError {
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
