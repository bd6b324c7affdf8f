import { z } from 'zod'
import type { Id } from '#core/library/id'

const ID_LENGTH = 26

/** Documents and what the library calls their present states, as two texts: a hundred thousand pairs are dear to send. */
export const PackedStates = z.object({
  /** One id after the other. */
  ids: z.string().regex(/^[\da-z]*$/),
  /** A line for each. */
  states: z.string(),
})
export type PackedStates = z.infer<typeof PackedStates>

export function packStates(states: readonly (readonly [Id, string])[]): PackedStates {
  return {
    ids: states.map(([id]) => id).join(''),
    states: states.map(([, state]) => state).join('\n'),
  }
}

export function unpackStates({ ids, states }: PackedStates): [Id, string][] {
  if (ids === '') return []
  return states
    .split('\n')
    .map((state, at) => [ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH), state])
}
