import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { aPlace, objects } from './a-place'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

/** A library with one clip, and the path of one of its files. */
async function aLibraryOfOne() {
  const { library, page, run } = await aPlace(cli)
  await run('clip', page)
  const file = async (name: string) => {
    const names = await readdir(library, { recursive: true })
    return names.find((each) => each.endsWith(name)) ?? 'none'
  }
  return { library, run, file }
}

test('a whole library is said to be whole', async () => {
  const { run } = await aLibraryOfOne()

  const said = await run('verify')

  expect(said).toMatchObject({ code: 0, out: '' })
  expect(said.err).toMatch(/nothing is wrong\.\n$/)
})

test('what is wrong is told in groups, and the exit code says so', async () => {
  const { library, run, file } = await aLibraryOfOne()
  const text = await file('article.txt')
  await truncate(join(library, text), 7)
  const capture = await file('capture.json')
  await rm(join(library, capture))

  const { code, out, err } = await run('verify')

  expect(code).toBe(1)
  expect(out).toContain(
    `Altered captured files: 1\n  ${text} (of “A Tale of Two Cities”) is not what was captured.`,
  )
  expect(out).toContain(`Missing captured files: 1\n  ${capture} (of`)
  expect(err).toBe('2 things are wrong. Nothing was changed.\n')
})

test('a damaged card is told and left where it is', async () => {
  const { library, run, file } = await aLibraryOfOne()
  const card = await file('clip.json')
  await truncate(join(library, card), 50)
  const before = await readFile(join(library, card))

  const said = await run('verify')

  expect(said.code).toBe(1)
  expect(said.out).toContain(`Damaged records: 1\n  ${card} does not hold a record`)
  expect(await readFile(join(library, card))).toEqual(before)
})

test('a program is told one finding a line; what lies about harmlessly is no failure', async () => {
  const { library, run, file } = await aLibraryOfOne()
  const card = await file('clip.json')
  await rm(join(library, card))
  const [found] = objects(await run('verify', '--json'))
  expect(found).toMatchObject({
    kind: 'card-missing',
    weight: 'wrong',
    message: expect.stringContaining('no card'),
  })

  await rm(join(library, 'clips'), { recursive: true })
  await writeFile(join(library, 'notes/x.md.00.tmp'), '')
  const harmless = await run('verify', '--json')
  expect(harmless).toMatchObject({ code: 0, err: '' })
  expect(objects(harmless)).toMatchObject([{ kind: 'leftover', weight: 'harmless' }])
})

test('where there is no library, verify says so', async () => {
  const { run, library } = await aPlace(cli)

  const said = await run('verify')

  expect(said.code).toBe(1)
  expect(said.err).toContain(`There is no library in ${library}.`)
})
