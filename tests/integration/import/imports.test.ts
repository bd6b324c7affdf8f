import { randomUUID } from 'node:crypto'
import { copyFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { newestVersion } from '#core/clip/clip'
import { sentence } from '#core/messages/sentence'
import type { CapturedPage } from '#core/clip/captured-page'
import { ImportLedger } from '#storage/import-ledger'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { EXPORTS, filesOfExport, zipOf } from '#tests/builders/an-export'

const QUOTE = 'The boats come back before the light does.'

test('one undo takes back a whole import, and one redo brings all of it again', async () => {
  const { notebook, path } = await aPlace()
  await notebook.imports.run(randomUUID(), path)
  const { catalogue } = notebook.tools.store
  expect(catalogue.counts().library).toBe(3)

  await notebook.undo()
  expect(catalogue.counts()).toMatchObject({ library: 0, trash: 3 })
  expect(catalogue.collections()).toEqual([])

  await notebook.redo()
  expect(catalogue.counts()).toMatchObject({ library: 3, trash: 0 })
})

test('an import is called by what was imported, in history and when it is undone', async () => {
  const { notebook, path } = await aPlace()
  await notebook.imports.run(randomUUID(), path)
  const said = `Imported ${basename(path)}`
  expect(notebook.changes.shownHistory().done.map((step) => step.said)).toEqual([said])

  expect(await notebook.undo()).toBe(said)
  expect(await notebook.redo()).toBe(said)
  expect(notebook.changes.shownHistory().done.map((step) => step.said)).toEqual([said])
})

test('what is here already is joined: tags of both, the earlier date, notes and highlights once', async () => {
  const page = { articleText: `A port in the dark. ${QUOTE} So it goes.` }
  const { notebook, path } = await aPlace({ 'https://example.org/harbor': page })
  const { signal } = new AbortController()
  const source = { kind: 'url', url: 'https://example.org/harbor' } as const
  const saved = await notebook.captures.clip(source, 'ask', signal)
  if (saved.outcome !== 'saved') throw new Error('The page was not saved.')
  await notebook.apply({ type: 'clips.tagged', ids: [saved.id], tags: ['Ships', 'mine'] })

  const first = await notebook.imports.run(randomUUID(), path)
  const again = await notebook.imports.run(randomUUID(), path)

  expect(first.sum).toMatchObject({ rows: 8, clips: 2, merged: 1, joined: 3, failed: 2, placed: 1 })
  expect(again.sum).toMatchObject({ rows: 8, clips: 0, merged: 3, joined: 3, failed: 2, known: 1 })
  const clip = await notebook.clip(saved.id)
  expect(clip.tags).toEqual(['Ships', 'mine', 'port cities', 'harbors'])
  expect(clip.savedAt).toBe('2019-01-01T00:00:00.000Z')
  expect(clip.highlights.map(({ origin }) => origin.exact)).toEqual([QUOTE])
  expect(notebook.tools.store.catalogue.notesIn(false)).toHaveLength(1)
  expect(notebook.tools.store.catalogue.collections()).toHaveLength(1)
})

test('a stub says what it is, and once its page is fetched its highlight stands in the article', async () => {
  const words = 'Long before the town is awake the harbor is. '.repeat(20)
  const web: Record<string, Partial<CapturedPage>> = {}
  const { notebook, path } = await aPlace(web)
  const job = await notebook.imports.run(randomUUID(), path)
  const [stub] = await clipsOf(notebook, 'harbor')
  expect(stub && newestVersion(stub).imported).toEqual({ from: 'a Pocket export', isStub: true })
  expect(job.unfetched).toBe(3)

  const sources = await notebook.imports.unfetched(job.id)
  const articleText = `${words}${QUOTE} ${words}`
  for (const source of sources) if (source.kind === 'url') web[source.url] = { articleText }
  const { outcomes } = await notebook.captures.run(randomUUID(), sources, 'new-version')

  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(3).fill('new-version'))
  const [clip] = await clipsOf(notebook, 'harbor')
  const [highlight] = clip ? (await notebook.clipToRead(clip.id)).highlights : []
  expect(highlight?.anchor.state).toBe('same')
  expect(articleText.slice(highlight?.anchor.start, highlight?.anchor.end)).toBe(QUOTE)
})

test('an import that a crash cut short is told of, and taking it in again brings only what is missing', async () => {
  const { notebook, path, folder } = await aPlace()
  const ledger = new ImportLedger(folder, notebook.tools.store.id)
  await ledger.begin({ path, format: 'pocket', startedAt: '2024-05-03T10:00:00.000Z' })
  notebook.tools.importLedger = ledger
  await notebook.imports.run(randomUUID(), join(EXPORTS, 'pocket/part_000001.csv'))
  await ledger.begin({ path, format: 'pocket', startedAt: '2024-05-03T10:00:00.000Z' })
  expect((await ledger.read())?.path).toBe(path)

  const job = await notebook.imports.run(randomUUID(), path)

  expect(job.sum).toMatchObject({ clips: 2, merged: 1, left: 0 })
  expect(await ledger.read()).toBeNull()
})

test('cancelling keeps what was taken in and counts what was not come to', async () => {
  const folder = await aTemporaryFolder()
  const { notebook, told } = await aNotebook(join(folder, 'library'))
  const rows = Array.from(
    { length: 300 },
    (_, at) => `https://example.org/${at},Page ${at},,Unread,1600000000,`,
  )
  const path = join(folder, 'many.csv')
  await writeFile(path, ['URL,Title,Selection,Folder,Timestamp,Tags', ...rows].join('\n'))
  const id = randomUUID()
  const running = notebook.imports.run(id, path)
  const stop = setInterval(() => {
    if (told.some(({ name }) => name === 'library.changed')) notebook.imports.cancel(id)
  }, 1)

  const job = await running.finally(() => clearInterval(stop))

  expect(job.state).toBe('cancelled')
  expect(job.sum.clips).toBeGreaterThan(0)
  expect(job.sum.clips + job.sum.left).toBe(300)
})

test('rows that failed are read again from the mended file, and only those', async () => {
  const folder = await aTemporaryFolder()
  const { notebook, told } = await aNotebook(join(folder, 'library'))
  const path = join(folder, 'instapaper.csv')
  const head = 'URL,Title,Selection,Folder,Timestamp,Tags'
  await writeFile(
    path,
    `${head}\nhttps://example.org/a,A,,Unread,1600000000,\nnowhere,B,,Unread,1600000000,\n`,
  )
  const job = await notebook.imports.run(randomUUID(), path)
  expect(job.failed).toEqual([
    {
      where: 'row 3 of instapaper.csv',
      name: 'B',
      reason: sentence('notAnAddress', 'nowhere'),
    },
  ])

  await writeFile(
    path,
    `${head}\nhttps://example.org/a,A,,Unread,1600000000,\nhttps://example.org/b,B,,Unread,1600000000,\n`,
  )
  notebook.imports.retry(job.id)

  await expect.poll(() => told.filter(({ name }) => name === 'job.finished').length).toBe(2)
  const { event } = told.findLast(({ name }) => name === 'job.finished') ?? {}
  expect(event).toMatchObject({ sum: { rows: 1, clips: 1, merged: 0, failed: 0 } })
})

test('a table that is broken keeps the rows before the place and names the row', async () => {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(join(folder, 'library'))
  const path = join(folder, 'broken.csv')
  await copyFile(join(EXPORTS, 'instapaper.csv'), path)
  await writeFile(
    path,
    'https://example.org/x,"never closed,,,,\nhttps://example.org/y,Y,,Unread,1600000000,\n',
    { flag: 'a' },
  )

  const { sum, failed } = await notebook.imports.run(randomUUID(), path)

  expect(sum).toMatchObject({ rows: 4, clips: 3, failed: 1 })
  expect(failed[0]?.reason).toEqual(sentence('openQuote', 5, 'broken.csv'))
})

async function aPlace(web: Record<string, Partial<CapturedPage>> = {}) {
  const folder = await aTemporaryFolder()
  const path = await zipOf(join(folder, 'pocket.zip'), filesOfExport('pocket'))
  const { notebook } = await aNotebook(join(folder, 'library'), web)
  return { notebook, path, folder }
}

type Notebook = Awaited<ReturnType<typeof aNotebook>>['notebook']

async function clipsOf(notebook: Notebook, words: string) {
  const { store } = notebook.tools
  const clips = await Promise.all(store.catalogue.clipIds.map((id) => notebook.clip(id)))
  return clips.filter(({ url }) => url?.includes(words))
}
