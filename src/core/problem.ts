import { z } from 'zod'
import { inEnglish, Sentence, sentence } from './messages/sentence'

/** What can go wrong, by name. The words come with each problem; the code is for programs. */
export const ProblemCode = z.enum([
  'bad-request',
  'page-unreachable',
  'page-refused',
  'page-too-large',
  'page-empty',
  'page-scripted',
  'not-a-page',
  'file-unreadable',
  'file-unwritable',
  'print-failed',
  'not-found',
  'nothing-there',
  'quote-not-found',
  'library-unwritable',
  'library-unreadable',
  'library-busy',
  'library-newer',
  'history-outdated',
  'disk-full',
  'cancelled',
  'worker-stopped',
  'unexpected',
])
export type ProblemCode = z.infer<typeof ProblemCode>

/** A failure as a sentence someone can act on: in English, and for the window by its name, where it has one. */
export const Problem = z.object({
  code: ProblemCode,
  message: z.string().min(1),
  sentence: Sentence.optional(),
})
export type Problem = z.infer<typeof Problem>

/** Thrown where a person should read what happened and what to do next; the message is the sentence in English. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError'

  constructor(
    readonly code: ProblemCode,
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(inEnglish(sentence), options)
  }
}

/** The problem to show for anything that was thrown; what was not foreseen says so without a stack trace. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof NotebookError) {
    const { code, message, sentence: words } = thrown
    return { code, message, sentence: words }
  }
  const unforeseen = sentence('unforeseen', firstLine(reasonOf(thrown)))
  return { code: 'unexpected', message: inEnglish(unforeseen), sentence: unforeseen }
}

/** What a person is told of anything that was thrown, as a sentence to be said in their language. */
export function sentenceOf(thrown: unknown): Sentence {
  return saidOf(problemOf(thrown))
}

/** A problem as a sentence to be said in a person’s language. */
export function saidOf({ message, sentence: words }: Problem): Sentence {
  return words ?? sentence('plain', message)
}

/** What a problem that came from another process is thrown as. */
export function thrownAs({ code, message, sentence: words }: Problem): NotebookError {
  return new NotebookError(code, words ?? sentence('plain', message))
}

// What is no text may refuse to become one.
function reasonOf(thrown: unknown) {
  const said: unknown = thrown instanceof Error ? thrown.message : thrown
  return typeof said === 'string' ? said : ''
}

function firstLine(text: string) {
  return text.split('\n', 1)[0]?.slice(0, 300) || 'no reason was given.'
}
