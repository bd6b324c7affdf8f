import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CapturedPage } from '#core/clip/captured-page'
import type { Id } from '#core/library/id'
import type { Notebook } from '#notebook/notebook'
import { RecordStamps } from '#notebook/search/record-stamps'
import { rebuildIndex } from '#notebook/search/rebuild-index'
import { foundPage } from '#notebook/search/searching'
import { notIndexed } from '#notebook/views'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aNotebook, type Told } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'
const TIDES = 'https://example.org/tides'
const WEB: Record<string, Partial<CapturedPage>> = {
  [TALE]: {},
  [TIDES]: {
    articleText: 'The moon pulls the sea.',
    metadata: { ...aCapturedPage().metadata, title: 'On tides' },
  },
}

test('a second start puts nothing into the index, and finds everything', async () => {
  const place = await aClosedLibrary()

  const { notebook, told } = await open(place)
  await notebook.indexKeeper.fill()

  expect(putAgain(told)).toBe(0)
  expect(await titles(notebook, 'moon')).toEqual(['On tides'])
  expect(await titles(notebook, 'remember')).toEqual(['Remember'])
})

test('a clip edited, a note deleted and a clip added while the library was closed are seen, and nothing else is put', async () => {
  const place = await aClosedLibrary()
  const path = await recordHolding(place.folder, 'On tides')
  await writeFile(path, (await readFile(path, 'utf8')).replace('On tides', 'On currents'))
  for (const name of await readdir(join(place.folder, 'notes'))) {
    await rm(join(place.folder, 'notes', name))
  }

  const { notebook, told } = await open(place)
  await notebook.indexKeeper.fill()
  await notebook.tools.store.checked
  await notebook.changes.notice([])

  expect(putAgain(told)).toBeLessThanOrEqual(1)
  expect(await titles(notebook, 'currents')).toEqual(['On currents'])
  expect(await titles(notebook, 'title:tides')).toEqual([])
  expect(await titles(notebook, 'remember')).toEqual([])
  expect(await titles(notebook, 'cities')).toEqual(['A Tale of Two Cities'])
})

test('what is deleted for good is not found, neither then nor after a restart', async () => {
  const place = await aClosedLibrary()
  const first = await open(place)
  await first.notebook.indexKeeper.fill()
  const [id = ''] = await ids(first.notebook, 'moon')
  await first.notebook.apply({ type: 'clips.moved', ids: [id], place: 'trash' })
  await first.notebook.apply({ type: 'clips.deleted', ids: [id] })
  expect((await find(first.notebook, 'moon in:all')).total).toBe(0)
  await close(first.notebook)

  const { notebook, told } = await open(place)
  await notebook.indexKeeper.fill()

  expect((await find(notebook, 'moon in:all')).total).toBe(0)
  expect(putAgain(told)).toBe(0)
})

test('what was changed before a program was ended from outside is found again', async () => {
  const place = await aClosedLibrary()
  const first = await open(place)
  await first.notebook.indexKeeper.fill()
  const [id = ''] = await ids(first.notebook, 'moon')
  await first.notebook.apply({ type: 'clips.tagged', ids: [id], tags: ['sea'] })
  // The index is not told that the program ends.
  await first.notebook.tools.store.close()

  const { notebook, told } = await open(place)
  await notebook.indexKeeper.fill()

  expect(await titles(notebook, 'tag:sea')).toEqual(['On tides'])
  expect(putAgain(told)).toBe(1)
})

test('a record is known by what was done to it, also while its file does not hold that yet', async () => {
  const place = await aClosedLibrary()
  const { notebook } = await open(place)
  const [id = ''] = notebook.tools.store.catalogue.clipIds
  const stamps = await RecordStamps.read(notebook.tools.store, null)
  const [[, before] = []] = await stamps.of([{ kind: 'clip', id }])

  await notebook.apply({ type: 'clips.moved', ids: [id], place: 'trash' })
  const [[, after] = []] = await stamps.of([{ kind: 'clip', id }])

  expect(after).not.toBe(before)
})

test.each([
  ['segment cut short', (folder: string) => damage(folder, '.seg')],
  ['list that cannot be read', (folder: string) => damage(folder, 'index.json')],
  ['lost list of stamps', (folder: string) => damage(folder, 'stamps')],
  ['cache folder that is gone', (folder: string) => rm(folder, { recursive: true })],
])('a %s heals by itself', async (_, spoil) => {
  const place = await aClosedLibrary()
  await spoil(place.cache)

  const { notebook } = await open(place)
  await notebook.indexKeeper.fill()

  expect(await titles(notebook, 'moon')).toEqual(['On tides'])
  expect(await titles(notebook, 'cities')).toEqual(['A Tale of Two Cities'])
  expect(notebook.indexKeeper.progress).toBeNull()
})

test('a search while the index fills answers what is there, and says how far it is', async () => {
  const place = await aClosedLibrary()
  await rm(place.cache, { recursive: true })
  const { notebook } = await open(place)

  const filled = notebook.indexKeeper.fill()
  const meanwhile = await find(notebook, 'moon')
  await filled

  expect(meanwhile.filling).toMatchObject({ done: 0 })
  expect(await find(notebook, 'moon')).toMatchObject({ total: 1, filling: null })
})

test('rebuilding makes the index anew; when it is cancelled the rest follows at the next start', async () => {
  const place = await aClosedLibrary()
  const first = await open(place)
  await first.notebook.indexKeeper.fill()
  const steps: number[] = []
  const progress = (done: number) => void steps.push(done)
  const whole = new AbortController().signal

  expect(await rebuildIndex(first.notebook, { signal: whole, progress })).toEqual({
    said: [{ name: 'indexed', given: [] }],
  })
  expect(steps.at(-1)).toBe(3)
  expect(await titles(first.notebook, 'moon')).toEqual(['On tides'])

  const { said } = await rebuildIndex(first.notebook, { signal: AbortSignal.abort(), progress })
  expect(said).toEqual([{ name: 'indexedSoFar', given: [0, 3] }])
  expect(await find(first.notebook, 'moon')).toMatchObject({ total: 0, filling: { total: 3 } })
  await close(first.notebook)

  const { notebook } = await open(place)
  await notebook.indexKeeper.fill()
  expect(await find(notebook, 'moon')).toMatchObject({ total: 1, filling: null })
})

test('a clip whose article is gone is found by its card, said to lack its text, and whole again once it is back', async () => {
  const place = await aClosedLibrary()
  const path = await fileHolding(place.folder, 'article.txt', 'moon')
  const text = await readFile(path, 'utf8')
  await rm(path)
  await rm(place.cache, { recursive: true })

  const first = await open(place)
  await first.notebook.indexKeeper.fill()
  expect(await titles(first.notebook, 'tides')).toEqual(['On tides'])
  expect(await titles(first.notebook, 'moon')).toEqual([])
  expect(notIndexed(first.notebook)).toMatchObject([
    { kind: 'clip', title: 'On tides', why: /could not be read/ },
  ])
  await close(first.notebook)
  await writeFile(path, text)

  const { notebook } = await open(place)
  await notebook.indexKeeper.fill()
  expect(await titles(notebook, 'moon')).toEqual(['On tides'])
  expect(notIndexed(notebook)).toEqual([])
})

type Place = { folder: string; cache: string }

/** A library of two clips and a note that was opened, indexed and closed once. */
async function aClosedLibrary(): Promise<Place> {
  const top = await aTemporaryFolder()
  const place = { folder: join(top, 'library'), cache: join(top, 'cache') }
  const { notebook } = await open(place)
  await notebook.indexKeeper.fill()
  for (const url of [TALE, TIDES]) {
    await notebook.captures.clip({ kind: 'url', url }, 'ask', new AbortController().signal)
  }
  await notebook.addNote('Remember', 'to look at the sea')
  await close(notebook)
  return place
}

function open({ folder, cache }: Place) {
  return aNotebook(folder, WEB, cache)
}

async function close(notebook: Notebook) {
  await notebook.indexKeeper.rest()
  await notebook.tools.store.close()
}

/** How many entries a filling put. */
function putAgain(told: readonly Told[]): number {
  const last = told.filter(({ name }) => name === 'index.progressed').at(-1)
  return last ? (last.event as { total: number }).total : 0
}

function find(notebook: Notebook, query: string) {
  return foundPage(notebook, { query: `${query} `, offset: 0, limit: 100 })
}

async function titles(notebook: Notebook, query: string): Promise<string[]> {
  const { found } = await find(notebook, query)
  return found.map(({ row }) => row.title)
}

async function ids(notebook: Notebook, query: string): Promise<Id[]> {
  const { found } = await find(notebook, query)
  return found.map(({ row }) => row.id)
}

async function damage(folder: string, ending: string) {
  const names = await readdir(folder, { recursive: true })
  const spoiled = names.filter((name) => name.endsWith(ending))
  expect(spoiled.length).toBeGreaterThan(0)
  for (const name of spoiled) await truncate(join(folder, name), 20)
}

function recordHolding(folder: string, words: string) {
  return fileHolding(folder, 'clip.json', words)
}

async function fileHolding(folder: string, ending: string, words: string): Promise<string> {
  for (const name of await readdir(join(folder, 'clips'), { recursive: true })) {
    const path = join(folder, 'clips', name)
    if (name.endsWith(ending) && (await readFile(path, 'utf8')).includes(words)) return path
  }
  throw new Error(`No ${ending} holds “${words}”.`)
}
