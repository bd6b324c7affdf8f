import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

type End = { cancelled: boolean; ranOut: boolean }

/** Says why no answer came from a host, or that the waiting was cancelled. */
export function unreachablePage(host: string, cause: unknown, end: End): NotebookError {
  if (end.cancelled) return new NotebookError('cancelled', sentence('captureCancelled'), { cause })
  const why = end.ranOut ? 'noAnswerInTime' : reason(codeOf(cause))
  return new NotebookError('page-unreachable', sentence(why, host), { cause })
}

function reason(code: string) {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'noSuchSite'
  }
  if (code === 'ECONNREFUSED') return 'connectionRefused'
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH' || code === 'ENETDOWN') {
    return 'outOfReach'
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return 'notProven'
  }
  return 'brokenOff'
}

/** Node's fetch hides the reason one or two causes deep. */
function codeOf(thrown: unknown): string {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code
    depth += 1
  }
  return ''
}
