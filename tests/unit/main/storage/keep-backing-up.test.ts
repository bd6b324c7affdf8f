import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { inEnglish, sentence } from '#core/messages/sentence'
import { keepBackingUp, type BackupRound } from '#storage/backups/keep-backing-up'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.UTC(2024, 4, 3, 10)

/** Keeps backing up until so many waits are over, and tells at which minutes backups were taken and what was said. */
async function during(
  waits: number,
  round: Partial<BackupRound> & { ages?: number | null; takes?: () => Promise<unknown> },
) {
  const stop = new AbortController()
  let time = START
  let waited = 0
  const taken: number[] = []
  const said: string[] = []
  await keepBackingUp(
    {
      newest: async () => (round.ages == null ? null : START - round.ages),
      take: async () => {
        taken.push((time - START) / MINUTE)
        await round.takes?.()
      },
      tell: (words) => void said.push(inEnglish(words)),
      ...round,
    },
    {
      now: () => time,
      wait: async (milliseconds) => {
        time += milliseconds
        waited += 1
        if (waited === waits) stop.abort()
      },
    },
    stop.signal,
  )
  return { taken, said }
}

test('without a backup one is taken at once, and then each hour', async () => {
  expect((await during(3, { ages: null })).taken).toEqual([0, 60, 120])
})

test('a backup of twenty minutes ago is waited out', async () => {
  expect((await during(3, { ages: 20 * MINUTE })).taken).toEqual([40, 100])
})

test('one older than an hour is followed at once', async () => {
  expect((await during(1, { ages: 5 * HOUR })).taken).toEqual([0])
})

test('one dated ahead, by a clock since set back, is not waited for', async () => {
  expect((await during(1, { ages: -48 * HOUR })).taken).toEqual([0])
})

test('a backup that takes long is not overtaken by the next', async () => {
  let running = 0
  let most = 0
  await during(4, {
    takes: async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
    },
  })

  expect(most).toBe(1)
})

test('a failure is told once and not each hour, and again after it had gone well', async () => {
  const outcomes = ['full', 'full', 'full', 'well', 'full', 'full']
  const { taken, said } = await during(6, {
    takes: async () => {
      if (outcomes.shift() === 'full')
        throw new NotebookError('disk-full', sentence('plain', 'The disk is full.'))
    },
  })

  expect(taken).toHaveLength(6)
  expect(said).toEqual(['The disk is full.', 'The disk is full.'])
})

test('backups that cannot be listed are told of, and one is tried all the same', async () => {
  const { taken, said } = await during(1, {
    newest: () => Promise.reject(new Error('no such folder')),
  })

  expect(taken).toEqual([0])
  expect(said).toEqual(['Something unforeseen happened: no such folder'])
})
