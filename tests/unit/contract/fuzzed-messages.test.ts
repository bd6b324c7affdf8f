import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answer } from '#contract/answer'
import type { WindowHandlers } from '#contract/window-handlers'
import { windowRequests } from '#contract/window-requests'
import { Problem } from '#core/problem'
import { anyInput, anyName } from '#tests/builders/any-message'

const MESSAGES = 20_000

test('none of twenty thousand random messages is thrown past the door', async () => {
  const reached = new Set<string>()
  const handlers = handlersThat((name) => {
    reached.add(name)
    throw FAILURES[reached.size % FAILURES.length]
  })
  let asked = 0
  await fc.assert(
    fc.asyncProperty(anyName, anyInput, async (name, input) => {
      asked += 1
      const reply = await answer(windowRequests, handlers, name, input)
      // What goes back over the channel is copied, and is words.
      expect(Refusal.safeParse(structuredClone(reply)).error).toBeUndefined()
    }),
    { numRuns: MESSAGES },
  )
  expect(asked).toBe(MESSAGES)
  // Some got past the look at their input, or nothing would be shown of what handlers throw.
  expect(reached.size).toBeGreaterThan(10)
})

const Refusal = z.object({ ok: z.literal(false), problem: Problem })

const FAILURES: unknown[] = [
  new Error('A plain error.'),
  'only words',
  undefined,
  null,
  42,
  Object.create(null),
  Symbol('odd'),
  new Proxy({}, { get: () => ({}) }),
]

function handlersThat(handle: (name: string) => unknown): WindowHandlers {
  const all = Object.keys(windowRequests).map((name) => [name, () => handle(name)])
  return Object.fromEntries(all) as WindowHandlers
}
