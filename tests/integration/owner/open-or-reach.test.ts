import { expect, test } from 'vitest'
import type { Owner } from '#core/owner-door'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { openOrReach, type WantedLibrary } from '../../../src/main/owner/open-or-reach'
import { aDoor, SECRET } from './a-door'

const NEVER = new AbortController().signal
const BUSY = new NotebookError('library-busy', sentence('plain', 'Another was faster.'))

test('a library that nobody has is opened here', async () => {
  const reached = await openOrReach(aWanted({}), 200, NEVER)

  expect(reached).toEqual({ at: 'here', here: 'open' })
})

test('one that another has is reached there, also when that one was faster just now', async () => {
  const { door } = await aDoor()
  const owners: (Owner | null)[] = [null, { pid: 7, door: null }, { pid: 7, door }]
  const wanted = aWanted({
    owner: () => Promise.resolve(owners.shift() ?? null),
    open: () => Promise.reject(BUSY),
  })

  expect(await openOrReach(wanted, 1000, NEVER)).toEqual({ at: 'owner', there: 'done there' })
})

test('one whose owner ends while we knock is opened here', async () => {
  const gone = { address: '/tmp/commonplace-nobody-here', secret: SECRET, program: 'app' } as const
  const owners: (Owner | null)[] = [{ pid: 7, door: gone }, null]
  const wanted = aWanted({ owner: () => Promise.resolve(owners.shift() ?? null) })

  expect(await openOrReach(wanted, 1000, NEVER)).toEqual({ at: 'here', here: 'open' })
})

test('who has it is said when patience is over', async () => {
  const { door } = await aDoor()
  const said: [Owner, RegExp][] = [
    [{ pid: 7, door: { ...door, program: 'command' } }, /A command .*\(process 7\).* Wait/],
    [{ pid: 8, door }, /has this library open \(process 8\) and does not answer\. Close it/],
    [{ pid: 9, door: null }, /\(process 9\) and does not listen yet/],
  ]

  for (const [owner, sentence] of said) {
    const wanted = aWanted({
      owner: () => Promise.resolve(owner),
      visit: ({ leave }) => {
        leave()
        return Promise.resolve(null)
      },
    })
    await expect(openOrReach(wanted, 100, NEVER)).rejects.toMatchObject({
      code: 'library-busy',
      message: expect.stringMatching(sentence),
    })
  }
})

test('what is wrong with the library itself is said at once, and giving up ends the waiting', async () => {
  const broken = new NotebookError('library-newer', sentence('plain', 'It is too new.'))
  const wanted = aWanted({ open: () => Promise.reject(broken) })

  await expect(openOrReach(wanted, 1000, NEVER)).rejects.toBe(broken)
  await expect(openOrReach(aWanted({}), 1000, AbortSignal.abort())).rejects.toMatchObject({
    code: 'cancelled',
  })
})

function aWanted(given: Partial<WantedLibrary<string, string>>): WantedLibrary<string, string> {
  return {
    owner: () => Promise.resolve(null),
    open: () => Promise.resolve('open'),
    visit: ({ leave }) => {
      leave()
      return Promise.resolve('done there')
    },
    ...given,
  }
}
