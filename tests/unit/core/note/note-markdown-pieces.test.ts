import { expect, test } from 'vitest'
import { notePictureAddress, notePictureFile, picturesOfNote } from '#core/note/note-pictures'
import { tableCells } from '#core/note/table-cells'
import { toggleTask } from '#core/note/toggle-task'

test.each([
  ['- [ ] call', '- [x] call'],
  ['  1. [X] call', '  1. [ ] call'],
  ['* call', '* [ ] call'],
  ['  call', '  - [ ] call'],
  ['', '- [ ] '],
])('%j is ticked to %j', (line, ticked) => {
  expect(toggleTask(line)).toBe(ticked)
})

test('a table is its cells, with bars in links and behind a backslash among their words', () => {
  const table = '| Who | Where |\n| --- | --- |\n| [[a|b]] | x \\| y |\n| only |'

  expect(tableCells(table)).toEqual({
    header: ['Who', 'Where'],
    rows: [['[[a|b]]', 'x | y'], ['only']],
  })
})

test('only pictures of the library are shown, by names that lead nowhere else', () => {
  const sha256 = 'ab'.repeat(32)
  const address = notePictureAddress({ sha256, extension: 'png' })

  expect(notePictureFile(address)).toBe(`assets/ab/${sha256}.png`)
  expect(picturesOfNote(`![a](${address}) ![b](${address} "t") ![c](https://x.org/a.png)`)).toEqual(
    [`assets/ab/${sha256}.png`],
  )
  for (const other of [
    `../../${address}`,
    `../assets/cd/${sha256}.png`,
    `../assets/ab/${sha256}.html`,
    'https://example.org/a.png',
  ]) {
    expect(notePictureFile(other)).toBeNull()
  }
})
