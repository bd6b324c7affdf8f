import { expect, test } from 'vitest'
import type { Command } from '../../../../src/renderer/app/commands/command'
import { makeKeyMap } from '../../../../src/renderer/app/key-map'
import { keyName, type Pressed } from '../../../../src/renderer/components/key-name'

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
  command('info', ['I']),
  command('keys', ['?']),
  command('redo', ['Mod+Shift+Z']),
  command('trail-back', ['Alt+ArrowLeft']),
]

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

function keyboard({ isMac = false, singleKeys = true } = {}) {
  let time = 0
  const find = makeKeyMap(isMac, () => time)
  return {
    wait: (milliseconds: number) => (time += milliseconds),
    press: (key: string, held?: Partial<Pressed>, where: Command['where'] = 'list') =>
      find(COMMANDS, press(key, held), where, singleKeys)?.id ?? null,
  }
}

test('a letter finds its command whether or not Caps Lock is on', () => {
  expect(keyboard().press('a')).toBe('add')
  expect(keyboard().press('A')).toBe('add')
})

test('the same key does one thing in the list and another in the article', () => {
  expect(keyboard().press('ArrowDown', {}, 'list')).toBe('list-down')
  expect(keyboard().press('ArrowDown', {}, 'reader')).toBe('next-block')
  expect(keyboard().press('ArrowDown', {}, 'elsewhere')).toBeNull()
})

test('two keys one after the other are a chord, when the second comes soon', () => {
  const quick = keyboard()
  expect([quick.press('g'), quick.press('i')]).toEqual([null, 'inbox'])

  const slow = keyboard()
  slow.press('g')
  slow.wait(5_000)
  expect(slow.press('i')).toBe('info')
})

test('with single keys turned off only those with Ctrl or of more than a letter do anything', () => {
  const { press } = keyboard({ singleKeys: false })

  expect([press('a'), press('?', { shiftKey: true }), press('g'), press('i')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(press('n', { ctrlKey: true })).toBe('add')
  expect(press('ArrowDown')).toBe('list-down')
})

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(keyboard().press('n', { ctrlKey: true })).toBe('add')
  expect(keyboard().press('n', { metaKey: true })).toBeNull()
  expect(keyboard({ isMac: true }).press('n', { metaKey: true })).toBe('add')
  expect(keyboard({ isMac: true }).press('n', { ctrlKey: true })).toBeNull()
})

test('Shift counts with Ctrl and with arrows, and is part of a sign', () => {
  expect(keyName(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+Z')
  expect(keyName(press('ArrowRight', { shiftKey: true }), false)).toBe('Shift+ArrowRight')
  expect(keyName(press('?', { shiftKey: true }), false)).toBe('?')
})

test('a modifier alone and keys with Alt are left to the system', () => {
  expect(keyName(press('Shift', { shiftKey: true }), false)).toBeNull()
  expect(keyName(press('a', { altKey: true }), false)).toBeNull()
})

test('Alt with a named key is a command, and with a letter it writes a sign', () => {
  const { press } = keyboard()

  expect(press('ArrowLeft', { altKey: true })).toBe('trail-back')
  expect(press('ArrowLeft', { altKey: true, ctrlKey: true })).toBeNull()
  expect(press('a', { altKey: true })).toBeNull()
})
