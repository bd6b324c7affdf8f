import { NotebookError } from '#core/problem'

type End = { cancelled: boolean; ranOut: boolean }

/** Says why no answer came from a host, or that the waiting was cancelled. */
export function unreachablePage(host: string, cause: unknown, end: End): NotebookError {
  if (end.cancelled) return new NotebookError('cancelled', 'The capture was cancelled.', { cause })
  const message = end.ranOut
    ? `${host} did not answer in time. Try again later.`
    : reason(host, codeOf(cause))
  return new NotebookError('page-unreachable', message, { cause })
}

function reason(host: string, code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `No site named ${host} could be found. Check the address and your connection.`
  }
  if (code === 'ECONNREFUSED') return `${host} does not accept connections. Try again later.`
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH' || code === 'ENETDOWN') {
    return `${host} cannot be reached from here. Check your connection.`
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return `${host} could not prove that it is ${host}, so the page was not read. Check the address.`
  }
  return `${host} broke off the connection. Try again later.`
}

/** Node's fetch hides the reason one or two causes deep. */
function codeOf(thrown: unknown): string {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code
    depth += 1
  }
  return ''
}
