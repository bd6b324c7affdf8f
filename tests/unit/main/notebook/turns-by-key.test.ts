import { expect, test } from 'vitest'
import { TurnsByKey } from '#notebook/turns-by-key'

test('What shares a key waits for what was asked for before it; other work does not', async () => {
  const turns = new TurnsByKey()
  const said: string[] = []
  const first = gate()
  const work =
    (name: string, until: Promise<void> = Promise.resolve()) =>
    async () => {
      said.push(`${name} begins`)
      await until
      said.push(`${name} ends`)
    }

  const all = [
    turns.take(['a'], work('one', first.passed)),
    turns.take(['a', 'b'], work('two')),
    turns.take(['c'], work('three')),
  ]
  await all[2]
  expect(said).toEqual(['one begins', 'three begins', 'three ends'])

  first.open()
  await Promise.all(all)
  expect(said.slice(3)).toEqual(['one ends', 'two begins', 'two ends'])
})

test('Work that fails holds nobody up, and says so to who asked for it', async () => {
  const turns = new TurnsByKey()
  const failing = turns.take(['a'], () => Promise.reject(new Error('The disk is full.')))
  const next = turns.take(['a'], async () => 'done')

  await expect(failing).rejects.toThrow('The disk is full.')
  await expect(next).resolves.toBe('done')
})

function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { open, passed }
}
