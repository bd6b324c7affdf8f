import { NotebookError } from '#core/problem'

/** A disk's refusal while backing up, as a sentence; what is in words already stays as it is. */
export function explainBackupProblem(cause: unknown, folder: string): NotebookError {
  return explain(cause, {
    full: `The disk that holds the backups in ${folder} is full, so no backup could be taken. The library and the earlier backups are whole; make room on that disk.`,
    closed: `The backups in ${folder} cannot be read or written. The library is not affected; allow reading and writing that folder.`,
    other: (reason) =>
      `The backups in ${folder} could not be read or written (${reason}). The library is not affected; check the disk.`,
  })
}

/** A disk's refusal while a backup is restored into a folder of its own, as a sentence. */
export function explainRestoreProblem(cause: unknown, target: string): NotebookError {
  return explain(cause, {
    full: `The disk that holds ${target} is full, so the backup could not be restored there. Nothing else was changed; make room or choose another folder.`,
    closed: `${target} cannot be written, so the backup could not be restored there. Allow writing to it, or choose another folder.`,
    other: (reason) =>
      `The backup could not be restored into ${target} (${reason}). Nothing else was changed; choose another folder.`,
  })
}

type Words = { full: string; closed: string; other: (reason: string) => string }

function explain(cause: unknown, { full, closed, other }: Words): NotebookError {
  if (cause instanceof NotebookError) return cause
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new NotebookError('disk-full', full, { cause })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new NotebookError('library-unwritable', closed, { cause })
    default: {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return new NotebookError('unexpected', other(reason), { cause })
    }
  }
}
