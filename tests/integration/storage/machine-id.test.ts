import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeMachineId, readMachineId } from '#storage/machine-id'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a computer is named once, in letters that are safe in any file name, and keeps its name', async () => {
  const folder = join(await aTemporaryFolder(), 'not', 'yet')
  const first = await readMachineId(folder, () =>
    makeMachineId(new Uint8Array([0, 255, 7, 36, 99, 1])),
  )

  expect(first).toMatch(/^[a-z0-9]{6}$/)
  expect(await readMachineId(folder, () => 'other1')).toBe(first)
  expect((await stat(join(folder, 'machine-id'))).mode & 0o777).toBe(0o600)
})

test('many who ask for the first time at once are told the same name', async () => {
  const folder = await aTemporaryFolder()

  const names = await Promise.all(
    Array.from({ length: 30 }, (_, number) =>
      readMachineId(folder, () => `name${String(number).padStart(2, '0')}`),
    ),
  )

  expect(new Set(names).size).toBe(1)
  expect((await readFile(join(folder, 'machine-id'), 'utf8')).trim()).toBe(names[0])
})

test('a damaged name is made anew', async () => {
  for (const damaged of ['', '\0\0\0\0\0\0\0', 'a name that is far too long', '../../etc']) {
    const folder = await aTemporaryFolder()
    await writeFile(join(folder, 'machine-id'), damaged)

    expect(await readMachineId(folder, () => 'fresh1')).toBe('fresh1')
    expect(await readMachineId(folder, () => 'other1')).toBe('fresh1')
  }
})

test('a data folder that cannot be is said so, with the way out', async () => {
  const folder = await aTemporaryFolder()
  await writeFile(join(folder, 'file'), '')

  await expect(readMachineId(join(folder, 'file', 'below'), () => 'fresh1')).rejects.toMatchObject({
    code: 'library-unwritable',
    message: expect.stringContaining('COMMONPLACE_DATA'),
  })
})
