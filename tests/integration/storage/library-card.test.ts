import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inEnglish } from '#core/messages/sentence'
import { expect, test } from 'vitest'
import { decodeRecord } from '#storage/verify/decode-record'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a bit that a bad disk flipped anywhere in library.json is noticed and healed from the copy', async () => {
  const { path, folder, whole } = await aLibraryCard()

  for (let at = 0; at < whole.length; at++) {
    const flipped = flip(whole, at)
    await writeFile(path, flipped)
    const said: string[] = []
    const store = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })
    await store.close()

    expect(await readFile(path, 'utf8'), `byte ${at}`).toBe(whole.toString())
    // A seal that is no seal any more leaves all it was for as it was.
    if (!saysTheSame(flipped, whole)) expect(said, `byte ${at}`).toEqual([FROM_COPY])
  }
})

test('what has another format by a flipped bit is not taken for the work of a newer program', async () => {
  const { path, folder, whole } = await aLibraryCard()
  await writeFile(path, whole.toString().replace('"format": 2', '"format": 3'))

  const store = await aLibrary(folder)

  expect(store.paths.folder).toBe(folder)
  const [aside = ''] = await readdir(store.paths.damaged)
  expect(await readFile(join(store.paths.damaged, aside), 'utf8')).toContain('"format": 3')
})

test('the work of a newer program is refused, and nothing of it is touched', async () => {
  const { path, copy, folder, whole } = await aLibraryCard()
  const newer = whole
    .toString()
    .replace('"format": 2', '"format": 3')
    .replace(/all:\w+/, 'other')
  for (const each of [path, copy]) await writeFile(each, newer)

  await expect(aLibrary(folder)).rejects.toMatchObject({ code: 'library-newer' })
  expect(await readFile(path, 'utf8')).toBe(newer)
  expect(await readdir(folder)).not.toContain('damaged')
})

test('without a copy that can be trusted, what can still be read counts, and that is said', async () => {
  const { path, copy, folder, whole } = await aLibraryCard()
  const { id } = JSON.parse(whole.toString()) as { id: string }
  await writeFile(path, whole.toString().replace('2024-05-03', '2024-05-07'))
  await rm(copy)
  const said: string[] = []

  const store = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(store.id).toBe(id)
  expect(said).toEqual([
    expect.stringMatching(/set aside .*what can still be read of it counts\.$/),
  ])
})

test('verifying finds a card that is not as it was written', async () => {
  const { whole } = await aLibraryCard()

  expect(() => decodeRecord.library(whole.toString(), 0)).not.toThrow()
  const altered = whole.toString().replace('2024-05-03', '2024-05-07')
  expect(() => decodeRecord.library(altered, 0)).toThrow('not as it was written')
})

const FROM_COPY = expect.stringMatching(
  /^library\.json is damaged .*nothing was deleted\. What it said is known from its copy\.$/,
) as string

async function aLibraryCard() {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  await store.close()
  const { libraryFile: path, libraryCopy: copy } = store.paths
  return { folder, path, copy, whole: await readFile(path) }
}

function flip(whole: Buffer, at: number) {
  const flipped = Buffer.from(whole)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 7))
  return flipped
}

function saysTheSame(flipped: Buffer, whole: Buffer) {
  try {
    const { format, id, createdAt } = JSON.parse(flipped.toString()) as Record<string, unknown>
    const { seal: _, ...said } = JSON.parse(whole.toString()) as Record<string, unknown>
    return JSON.stringify({ format, id, createdAt }) === JSON.stringify(said)
  } catch {
    return false
  }
}
