import { NotebookError, type ProblemCode } from '#core/problem'

/** A disk's refusal as a sentence about the library; what is in words already stays as it is. */
export function explainDiskProblem(cause: unknown, folder: string): NotebookError {
  if (cause instanceof NotebookError) return cause
  const [code, message] = explain((cause as NodeJS.ErrnoException).code ?? '', folder, cause)
  return new NotebookError(code, message, { cause })
}

function explain(code: string, folder: string, cause: unknown): [ProblemCode, string] {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return [
        'disk-full',
        `The disk that holds ${folder} is full. Nothing that was saved is lost; make room and try again.`,
      ]
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [
        'library-unwritable',
        `The library folder ${folder} cannot be written. Allow writing to it, or choose another folder with --library.`,
      ]
    case 'ENOTDIR':
    case 'EEXIST':
      return [
        'library-unwritable',
        `${folder} is not a folder, so it cannot hold a library. Choose another with --library.`,
      ]
    default: {
      const reason = cause instanceof Error ? cause.message : String(cause)
      return [
        'library-unwritable',
        `The library in ${folder} could not be read or written (${reason}). Nothing that was saved is lost; check the disk and try again.`,
      ]
    }
  }
}
