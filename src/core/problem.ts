import { z } from 'zod'

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

/** A failure as a sentence someone can act on. */
export const Problem = z.object({ code: ProblemCode, message: z.string().min(1) })
export type Problem = z.infer<typeof Problem>

/** Thrown where a person should read what happened and what to do next. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError'

  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The problem to show for anything that was thrown; what was not foreseen says so without a stack trace. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof NotebookError) return { code: thrown.code, message: thrown.message }
  return {
    code: 'unexpected',
    message: `Something unforeseen happened: ${firstLine(reasonOf(thrown))}`,
  }
}

// What is no text may refuse to become one.
function reasonOf(thrown: unknown) {
  const said: unknown = thrown instanceof Error ? thrown.message : thrown
  return typeof said === 'string' ? said : ''
}

function firstLine(text: string) {
  return text.split('\n', 1)[0]?.slice(0, 300) || 'no reason was given.'
}
