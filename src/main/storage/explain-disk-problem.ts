import { NotebookError, type ProblemCode } from '#core/problem'
import { refusalOf, wordsOf } from './disk-refusal'

/** A disk's refusal as a sentence about the library; what is in words already stays as it is. */
export function explainDiskProblem(cause: unknown, folder: string): NotebookError {
  if (cause instanceof NotebookError) return cause
  const [code, message] = explain(cause, folder)
  return new NotebookError(code, message, { cause })
}

function explain(cause: unknown, folder: string): [ProblemCode, string] {
  switch (refusalOf(cause)) {
    case 'full':
      return [
        'disk-full',
        `The disk that holds ${folder} is full. Nothing that was saved is lost; make room and try again.`,
      ]
    case 'closed':
      return [
        'library-unwritable',
        `The library folder ${folder} cannot be written. Allow writing to it, or choose another folder with --library.`,
      ]
    case 'not-a-folder':
      return [
        'library-unwritable',
        `${folder} is not a folder, so it cannot hold a library. Choose another with --library.`,
      ]
    case 'gone':
      return [
        'library-unreadable',
        `Something in the library folder ${folder} is not there any more, or its disk was taken away. Bring it back and try again.`,
      ]
    case 'failing':
      return [
        'library-unwritable',
        `The disk that holds ${folder} failed to read or write. Nothing that was saved is lost; check the disk, and copy the library to another one.`,
      ]
    case 'crowded':
      return [
        'library-unwritable',
        'This computer has too many files open. Nothing that was saved is lost; close some programs and try again.',
      ]
    case 'in-use':
      return [
        'library-unwritable',
        `Another program is using a file in ${folder}. Nothing that was saved is lost; close that program and try again.`,
      ]
    case 'other':
      return [
        'library-unwritable',
        `The library in ${folder} could not be read or written (${wordsOf(cause)}). Nothing that was saved is lost; check the disk and try again.`,
      ]
  }
}
