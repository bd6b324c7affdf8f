import { expect, test } from 'vitest'
import { earlyProblems } from '#handlers/early-problems'

test('problems met before the window asks are kept for it, once, and later ones are told', () => {
  const told: unknown[] = []
  const { tell, handlers } = earlyProblems((name, event) => void told.push([name, event]))
  const problem = (message: string) => ({ code: 'library-unreadable', message }) as const

  tell('problem.met', problem('A record was healed.'))
  tell('index.progressed', { done: 1, total: 2, stopped: false })
  tell('problem.met', problem('Two copies were merged.'))
  expect(told).toEqual([['index.progressed', { done: 1, total: 2, stopped: false }]])

  expect(handlers['problems.met']()).toEqual([
    problem('A record was healed.'),
    problem('Two copies were merged.'),
  ])
  expect(handlers['problems.met']()).toEqual([])
  tell('problem.met', problem('A clip was taken out.'))

  expect(told.at(-1)).toEqual(['problem.met', problem('A clip was taken out.')])
})
