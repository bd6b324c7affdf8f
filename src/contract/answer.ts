import { problemOf } from '#core/problem'
import type { Reply } from './reply'
import type { Handlers, Requests } from './request'

/** Answers one request from an untrusted asker: the name and the input are checked, and nothing is thrown. */
export async function answer<R extends Requests>(
  requests: R,
  handlers: Handlers<R>,
  name: unknown,
  input: unknown,
  signal: AbortSignal = new AbortController().signal,
): Promise<Reply> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    const called = typeof name === 'string' ? `“${name.slice(0, 80)}”` : 'that'
    return refused(`There is no request named ${called}.`)
  }
  const checked = requests[name]?.input.safeParse(input)
  if (!checked?.success) {
    const where = checked?.error.issues[0]
    return refused(`“${name}” was asked wrongly: ${where?.path.join('.')} ${where?.message ?? ''}`)
  }
  try {
    // The mapped type holds the pair together; it cannot follow a name known only at run time.
    const handle = handlers[name] as (input: unknown, signal: AbortSignal) => unknown
    return { ok: true, value: await handle(checked.data, signal) }
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) }
  }
}

function refused(message: string): Reply {
  return { ok: false, problem: { code: 'bad-request', message } }
}
