import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerOver, askOver } from '#contract/port'
import { request, type Handlers } from '#contract/request'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { aPortPair } from '#tests/builders/a-port-pair'

const requests = {
  'words.count': request(z.object({ text: z.string() }), z.number()),
  'words.wait': request(z.undefined(), z.string()),
}

const handlers: Handlers<typeof requests> = {
  'words.count': ({ text }) => text.split(' ').length,
  'words.wait': (_, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve('gave up')
      signal.addEventListener('abort', () => resolve('gave up'))
    }),
}

test('what is asked at one end is answered from the other, each call its own answer', async () => {
  const { near, far } = aPortPair()
  answerOver(far, requests, handlers)
  const { ask } = askOver(near, requests)

  const answers = await Promise.all(
    ['a', 'a b', 'a b c'].map((text) => ask('words.count', { text })),
  )

  expect(answers).toEqual([1, 2, 3])
})

test('a problem at the other end is thrown here with its code and words', async () => {
  const { near, far } = aPortPair()
  const lost = new NotebookError('not-found', sentence('plain', 'There are no words here.'))
  answerOver(far, requests, { ...handlers, 'words.count': () => Promise.reject(lost) })

  const asked = askOver(near, requests).ask('words.count', { text: '' })

  await expect(asked).rejects.toMatchObject({ code: 'not-found', message: lost.message })
})

test('giving up is told to the one who works', async () => {
  const { near, far } = aPortPair()
  answerOver(far, requests, handlers)
  const control = new AbortController()

  const asked = askOver(near, requests).ask('words.wait', undefined, control.signal)
  control.abort()

  expect(await asked).toBe('gave up')
})

test('what was given up before it was asked is told too', async () => {
  const { near, far } = aPortPair()
  answerOver(far, requests, handlers)

  const asked = askOver(near, requests).ask('words.wait', undefined, AbortSignal.abort())

  expect(await asked).toBe('gave up')
})

test('an answer that is not what the request promises is refused', async () => {
  for (const value of ['3', null, undefined, { valueOf: 3 }, [1]]) {
    const { near, far } = aPortPair()
    far.onMessage(() => far.send({ type: 'answer', call: 1, reply: { ok: true, value } }))

    const asked = askOver(near, requests).ask('words.count', { text: '' })

    await expect(asked).rejects.toMatchObject({ code: 'unexpected' })
  }
})

test('answers to what was never asked, and junk, change nothing', async () => {
  const { near, far } = aPortPair()
  const { ask } = askOver(near, requests)
  const junk = [
    null,
    'answer',
    { type: 'answer' },
    { type: 'answer', call: 7, reply: { ok: true, value: 9 } },
    { type: 'answer', call: '__proto__', reply: { ok: true, value: 9 } },
    { type: 'answer', call: 1, reply: { ok: false, problem: { code: 'made-up', message: 'x' } } },
    { type: 'answer', call: 1, reply: { ok: 'yes', value: 9 } },
  ]

  const asked = ask('words.count', { text: 'a b' })
  for (const message of junk) far.send(message)
  far.send({ type: 'answer', call: 1, reply: { ok: true, value: 2 } })

  expect(await asked).toBe(2)
})

test('the answering end survives whatever comes', async () => {
  const { near, far } = aPortPair()
  answerOver(far, requests, handlers)

  await fc.assert(
    fc.asyncProperty(fc.anything(), async (message) => {
      near.send(message)
      near.send({ type: 'ask', call: Number.NaN, name: message, input: message })
      near.send({ type: 'cancel', call: message })
    }),
  )

  expect(await askOver(near, requests).ask('words.count', { text: 'still here' })).toBe(2)
})

test('when the other end is gone, all who wait are told', async () => {
  const { near } = aPortPair()
  const { ask, giveUp } = askOver(near, requests)
  const asked = [ask('words.wait', undefined), ask('words.count', { text: '' })]

  giveUp(new NotebookError('worker-stopped', sentence('plain', 'The worker stopped. Try again.')))

  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'worker-stopped' })
})
