import type { Ask, OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { NotebookError } from '#core/problem'

/** Asks main by the name of a request. Throws the problem, in words, when there is one. */
export const ask: Ask<WindowRequests> = async (name, input) => {
  const reply = await window.commonplace.request(name, input)
  if (!reply.ok) throw new NotebookError(reply.problem.code, reply.problem.message)
  return reply.value as OutputOf<WindowRequests, typeof name>
}
