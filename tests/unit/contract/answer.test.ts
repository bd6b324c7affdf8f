import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answer } from '#contract/answer'
import { request, type Handlers } from '#contract/request'
import { windowRequests } from '#contract/window-requests'
import { workerRequests } from '#contract/worker-requests'
import { NotebookError, Problem } from '#core/problem'
import { sentence } from '#core/messages/sentence'

const requests = {
  'words.count': request(z.object({ text: z.string() }), z.number()),
  'words.lose': request(z.undefined(), z.void()),
}

const handlers: Handlers<typeof requests> = {
  'words.count': ({ text }) => text.split(' ').length,
  'words.lose': () => {
    throw new NotebookError('not-found', sentence('plain', 'The words are gone. Look elsewhere.'))
  },
}

test('a request is answered with its value', async () => {
  expect(await answer(requests, handlers, 'words.count', { text: 'a b c' })).toEqual({
    ok: true,
    value: 3,
  })
})

test('a failure is answered with its sentence', async () => {
  expect(await answer(requests, handlers, 'words.lose', undefined)).toEqual({
    ok: false,
    problem: {
      code: 'not-found',
      message: 'The words are gone. Look elsewhere.',
      sentence: sentence('plain', 'The words are gone. Look elsewhere.'),
    },
  })
})

test('what was not foreseen is a sentence without a stack trace', async () => {
  const broken = { ...handlers, 'words.count': () => Promise.reject(new Error('x\n    at y.ts:1')) }

  const reply = await answer(requests, broken, 'words.count', { text: '' })

  expect(reply).toMatchObject({ ok: false, problem: { code: 'unexpected' } })
  expect(JSON.stringify(reply)).not.toContain('at y.ts')
})

test('names every object has are not requests', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']) {
    const reply = await answer(requests, handlers, name, { text: 'a' })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  }
})

test('a name that is no name at all is refused in words', async () => {
  const circular: { self?: unknown } = {}
  circular.self = circular

  for (const name of [undefined, null, 1, 10n, Symbol('x'), {}, [], circular, () => 1, /x/]) {
    const reply = await answer(requests, handlers, name, { text: 'a' })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  }
})

test('whatever is asked of whichever request, the answer is a reply and nothing is thrown', async () => {
  const all = { ...windowRequests, ...workerRequests }
  const nobody = new Proxy<Handlers<typeof all>>(Object.create(null), { get: () => () => null })
  const names = fc.oneof(fc.constantFrom(...Object.keys(all)), fc.anything())
  const junk = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  })

  await fc.assert(
    fc.asyncProperty(names, junk, async (name, input) => {
      const reply = await answer(all, nobody, name, input)
      if (!reply.ok) expect(Problem.safeParse(reply.problem).success).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('what goes to the handler is what the schema let through, and no more', async () => {
  let got: unknown
  const noting = { ...handlers, 'words.count': (input: unknown) => ((got = input), 1) }

  const sent = JSON.parse('{ "text": "a", "more": 1, "__proto__": { "admin": true } }')
  await answer(requests, noting, 'words.count', sent)

  expect(got).toEqual({ text: 'a' })
  expect(Object.getPrototypeOf(got)).toBe(Object.prototype)
})
