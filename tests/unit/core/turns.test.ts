import { expect, test } from 'vitest'
import { Turns } from '#core/turns'

test('work is done one piece after another, in the order it was asked for', async () => {
  const turns = new Turns()
  const said: string[] = []
  const slow = async () => {
    said.push('slow begins')
    await new Promise((resolve) => setImmediate(resolve))
    said.push('slow ends')
  }

  void turns.take(slow)
  void turns.take(() => said.push('quick'))
  await turns.over()

  expect(said).toEqual(['slow begins', 'slow ends', 'quick'])
})

test('work that fails tells its asker and holds nobody up', async () => {
  const turns = new Turns()

  const failed = turns.take(() => Promise.reject(new Error('no')))
  const after = turns.take(() => 'done')

  await expect(failed).rejects.toThrow('no')
  await expect(after).resolves.toBe('done')
})
