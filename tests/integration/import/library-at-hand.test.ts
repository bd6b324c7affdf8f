import { copyFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LIBRARY_HEAD } from '#core/export/library-lines'
import { LibraryAtHand } from '#notebook/export/library-at-hand'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a library file is read through once however often it is asked about, and anew when it changed', async () => {
  const folder = await aTemporaryFolder()
  const path = join(folder, 'all.json')
  const other = join(folder, 'other.json')
  await writeFile(path, [LIBRARY_HEAD, '"notes":[', '{}', ']}', ''].join('\n'))
  await writeFile(other, [LIBRARY_HEAD, '"notes":[', '{},', '{}', ']}', ''].join('\n'))
  const atHand = new LibraryAtHand()

  const [first, second] = await Promise.all([atHand.survey(path), atHand.survey(path)])
  expect(first.survey.rows).toBe(1)
  expect(second).toBe(first)
  expect(await atHand.survey(path)).toBe(first)

  await copyFile(other, path)
  await utimes(path, new Date(0), new Date(0))
  expect((await atHand.survey(path)).survey.rows).toBe(2)
})

test('a file that could not be read is read again when it is asked about once more', async () => {
  const path = join(await aTemporaryFolder(), 'all.json')
  const atHand = new LibraryAtHand()
  await writeFile(path, '{"format":"something else"}\n')
  await expect(atHand.survey(path)).rejects.toThrow('is not a library that Commonplace exported')

  await writeFile(path, [LIBRARY_HEAD, '"notes":[', ']}', ''].join('\n'))

  expect((await atHand.survey(path)).survey.rows).toBe(0)
})
