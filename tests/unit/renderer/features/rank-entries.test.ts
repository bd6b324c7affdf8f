import { expect, test } from 'vitest'
import {
  rankEntries,
  readyEntries,
  type PaletteEntry,
} from '../../../../src/renderer/features/palette/rank-entries'

const entry = (kind: PaletteEntry['kind'], title: string, whyNot: string | null = null) => ({
  id: title,
  kind,
  title,
  hint: '',
  keys: [],
  whyNot,
  run: () => undefined,
})
const ENTRIES = readyEntries([
  entry('command', 'Archive', 'Open a clip first.'),
  entry('command', 'New note'),
  entry('command', 'Highlight'),
  entry('tag', 'archives/iran'),
  entry('clip', 'The archive of a river'),
])
const titles = (typed: string, recent: string[] = []) =>
  rankEntries(typed, ENTRIES, recent).map(({ entry: { title } }) => title)

test('with nothing typed come what was used lately and then the commands', () => {
  expect(titles('', ['archives/iran', 'Highlight'])).toEqual([
    'archives/iran',
    'Highlight',
    'Archive',
    'New note',
  ])
})

test('> keeps to commands and # to tags', () => {
  expect(titles('> arch')).toEqual(['Archive'])
  expect(titles('#')).toEqual(['archives/iran'])
})

test('of what fits alike comes first what was used lately, and last what cannot be done now', () => {
  expect(titles('arch')).toEqual(['archives/iran', 'Archive', 'The archive of a river'])
  expect(titles('arch', ['Archive'])[0]).toBe('Archive')
})
