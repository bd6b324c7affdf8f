import { expect, test, vi } from 'vitest'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { CareJob } from '#contract/job'
import { CareJobs, type CameOf, type UnderWay } from '#notebook/care/care-jobs'

test('work says how far it is, and what came of it', async () => {
  const { care, told, over } = someCareJobs()

  const id = care.start(sentence('backingUp'), async ({ now, progress }) => {
    now(sentence('restoringNow'))
    progress(1, 2)
    return { said: [plain('All is backed up.')], madeIn: '/beside' }
  })
  await over()

  expect(told[0]).toMatchObject({
    id,
    kind: 'care',
    title: sentence('backingUp'),
    state: 'running',
  })
  expect(told.at(-1)).toMatchObject({
    id,
    state: 'finished',
    done: 1,
    total: 2,
    current: null,
    said: [plain('All is backed up.')],
    madeIn: '/beside',
  })
})

test('one thing is done at a time, and the next when that is over', async () => {
  const { care, over } = someCareJobs()
  let finish = (_: CameOf) => {}
  care.start(sentence('backingUp'), () => new Promise((resolve) => (finish = resolve)))

  expect(() => care.start(sentence('verifying'), async () => ({ said: [] }))).toThrow(
    '“Backing up” is not done yet. Wait until it is, or cancel it.',
  )
  finish({ said: [plain('Done.')] })
  await over()

  care.start(sentence('verifying'), async () => ({ said: [plain('Nothing is wrong.')] }))
})

test('what went wrong is said', async () => {
  const { care, told, over } = someCareJobs()

  care.start(sentence('backingUp'), async () => {
    throw new NotebookError(
      'disk-full',
      sentence('plain', 'The disk is full. Make room and try again.'),
    )
  })
  await over()

  expect(told.at(-1)).toMatchObject({
    state: 'failed',
    said: [plain('The disk is full. Make room and try again.')],
  })
})

test.each([
  [
    'stops where it is',
    async () => ({ said: [plain('Half of it is done.')] }),
    'Half of it is done.',
  ],
  [
    'gives up in words',
    async () => {
      throw new NotebookError('cancelled', sentence('plain', 'Verifying was cancelled.'))
    },
    'Verifying was cancelled.',
  ],
])('work that is cancelled and %s is over, and said to be cancelled', async (_, end, said) => {
  const { care, told, over } = someCareJobs()
  const untilCancelled = ({ signal }: UnderWay) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))

  const id = care.start(sentence('verifying'), (underWay) => untilCancelled(underWay).then(end))
  care.cancel('another')
  care.cancel(id)
  await over()

  expect(told.at(-1)).toMatchObject({ state: 'cancelled', said: [plain(said)] })
})

function plain(words: string) {
  return sentence('plain', words)
}

function someCareJobs() {
  const told: CareJob[] = []
  const care = new CareJobs((_, event) => void told.push(event as CareJob))
  const over = () => vi.waitFor(() => expect(told.at(-1)?.state).not.toBe('running'))
  return { care, told, over }
}
