import { expect, test } from 'vitest'
import {
  clashOf,
  giveKey,
  resetKey,
  withChosenKeys,
} from '../../../../../src/renderer/app/commands/chosen-keys'
import type { Command } from '../../../../../src/renderer/app/commands/command'

const command = (id: string, keys: string[], where?: Command['where']): Command => ({
  id,
  title: id,
  group: 'Anywhere',
  keys,
  ...(where && { where }),
  run: () => undefined,
})
const COMMANDS = [
  command('add', ['A', 'Mod+N']),
  command('inbox', ['G I']),
  command('list-down', ['ArrowDown'], 'list'),
  command('next-block', ['ArrowDown'], 'reader'),
]
const keysOf = (commands: readonly Command[], id: string) =>
  commands.find((each) => each.id === id)?.keys

test('a key that another command has in the same place is told of', () => {
  expect(clashOf(COMMANDS, 'inbox', 'Mod+N')).toMatchObject({
    kind: 'taken',
    command: { id: 'add' },
  })
  expect(clashOf(COMMANDS, 'next-block', 'ArrowDown')).toBeNull()
  expect(clashOf(COMMANDS, 'add', 'Mod+M')).toBeNull()
})

test('a key that begins a chord hides it, and a chord is hidden by a key it begins with', () => {
  expect(clashOf(COMMANDS, 'add', 'G')).toMatchObject({
    kind: 'shadowed',
    command: { id: 'inbox' },
  })
  expect(clashOf(COMMANDS, 'inbox', 'A I')).toMatchObject({
    kind: 'shadowed',
    command: { id: 'add' },
  })
  expect(clashOf(COMMANDS, 'add', 'G A')).toBeNull()
})

test('keys of the system are not given away', () => {
  expect(clashOf(COMMANDS, 'add', 'Mod+C')).toEqual({ kind: 'reserved' })
  expect(giveKey(COMMANDS, {}, 'add', 'Mod+C')).toEqual({})
})

test('a key that is given is taken from the command that had it, which keeps its others', () => {
  const chosen = giveKey(COMMANDS, {}, 'inbox', 'Mod+N')
  const commands = withChosenKeys(COMMANDS, chosen)

  expect(keysOf(commands, 'inbox')).toEqual(['Mod+N'])
  expect(keysOf(commands, 'add')).toEqual(['A'])
  expect(clashOf(commands, 'inbox', 'Mod+N')).toBeNull()
  expect(keysOf(withChosenKeys(COMMANDS, resetKey(chosen, 'inbox')), 'inbox')).toEqual(['G I'])
})
