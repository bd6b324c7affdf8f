import { NotebookError, type ProblemCode } from '#core/problem'
import { sentence, type Sentence } from '#core/messages/sentence'
import { refusalOf, wordsOf } from './disk-refusal'

/** A disk's refusal as a sentence about the library; what is in words already stays as it is. */
export function explainDiskProblem(cause: unknown, folder: string): NotebookError {
  if (cause instanceof NotebookError) return cause
  const [code, words] = explain(cause, folder)
  return new NotebookError(code, words, { cause })
}

function explain(cause: unknown, folder: string): [ProblemCode, Sentence] {
  switch (refusalOf(cause)) {
    case 'full':
      return ['disk-full', sentence('diskFull', folder)]
    case 'closed':
      return ['library-unwritable', sentence('libraryClosed', folder)]
    case 'not-a-folder':
      return ['library-unwritable', sentence('libraryNoFolder', folder)]
    case 'gone':
      return ['library-unreadable', sentence('libraryGone', folder)]
    case 'failing':
      return ['library-unwritable', sentence('diskFailing', folder)]
    case 'crowded':
      return ['library-unwritable', sentence('tooManyOpen')]
    case 'in-use':
      return ['library-unwritable', sentence('libraryInUse', folder)]
    case 'other':
      return ['library-unwritable', sentence('libraryUnread', folder, wordsOf(cause))]
  }
}
