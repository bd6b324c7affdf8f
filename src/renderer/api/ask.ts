import type { Ask, OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { thrownAs } from '#core/problem'

/** Asks main by the name of a request. Throws the problem, in words, when there is one. */
export const ask: Ask<WindowRequests> = async (name, input) => {
  const reply = await window.commonplace.request(name, input)
  if (!reply.ok) throw thrownAs(reply.problem)
  return reply.value as OutputOf<WindowRequests, typeof name>
}
