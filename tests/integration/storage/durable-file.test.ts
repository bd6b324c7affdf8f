import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ChangedMeanwhile, replaceDurably } from '#storage/durable-file'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a file that another hand writes while it is being replaced is left to that hand', async () => {
  const folder = await aTemporaryFolder()
  const path = join(folder, 'record.json')
  const known = await replaceDurably(path, 'Ours.')

  // So much that the other hand is done long before it is synced.
  const replacing = replaceDurably(path, 'Ours, later. '.repeat(2_000_000), known)
  await writeFile(path, 'Theirs, meanwhile.')

  await expect(replacing).rejects.toBeInstanceOf(ChangedMeanwhile)
  expect(await readFile(path, 'utf8')).toBe('Theirs, meanwhile.')
  expect(await readdir(folder)).toEqual(['record.json'])
})
