import { expect, test } from 'vitest'
import type { Source } from '#core/clip/captured-page'
import { wholeShelf } from '#core/library/list-wanted'
import type { CaptureOutcome } from '#contract/job'
import type { Notebook } from '#notebook/notebook'
import { foundPage } from '#notebook/search/searching'
import { clipPage, completeLink, openNote, summary } from '#notebook/views'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'
const OTHER = 'https://example.org/other'
const TEXT = 'It was the best of times, it was the worst of times.'

test('a clipped page is listed, found, marked and linked to, and is all there after a restart', async () => {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, { [TALE]: {} })

  const id = savedId(await clip(notebook, TALE))
  const highlight = await notebook.highlight(
    id,
    TEXT.indexOf(' the worst'),
    TEXT.length - 1,
    'green',
  )
  const note = await notebook.addNote('On Dickens', 'Read [[A tale of two cities]] again.')

  expect(titles(notebook)).toEqual(['A Tale of Two Cities'])
  expect(highlight.origin.exact).toBe('the worst of times')
  expect(await foundIds(notebook, 'worst')).toEqual([id])
  expect(await foundIds(notebook, 'has:highlights')).toEqual([id])
  expect((await openNote(notebook, note.id)).links).toMatchObject([{ kind: 'clip', id }])
  expect(completeLink(notebook, 'a ta')).toMatchObject([{ id, target: 'A Tale of Two Cities' }])
  await notebook.tools.store.close()

  const again = (await aNotebook(folder)).notebook
  await again.indexKeeper.fill()
  expect(await foundIds(again, '"best of times"')).toEqual([id])
  expect((await again.clip(id)).highlights).toEqual([highlight])
  expect(summary(again)).toMatchObject({ notes: 1, shelves: { inbox: 1, library: 1, trash: 0 } })
})

test('a highlight has no white space at its ends, and is not made of nothing else', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const id = savedId(await clip(notebook, TALE))

  const { anchor } = await notebook.highlight(id, 2, 11, 'yellow')

  expect(TEXT.slice(anchor.start, anchor.end)).toBe('was the')
  await expect(notebook.highlight(id, 2, 3, 'yellow')).rejects.toMatchObject({
    code: 'nothing-there',
  })
  await expect(notebook.highlight(id, 900, 950, 'yellow')).rejects.toMatchObject({
    code: 'nothing-there',
  })
})

test('the same page is not kept twice, nor fetched again, whatever trackers its address has', async () => {
  const { notebook, fetched } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const id = savedId(await clip(notebook, TALE))

  const second = await clip(notebook, `${TALE}?utm_source=mail#top`)

  expect(second).toMatchObject({ outcome: 'already-saved', id, title: 'A Tale of Two Cities' })
  expect(fetched).toEqual([TALE])
  expect(titles(notebook)).toHaveLength(1)
})

test('the same page twice in one batch is kept once, and both when both are wanted', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const source: Source = { kind: 'url', url: TALE }

  const job = await notebook.captures.run('job', [source, source], 'ask')
  expect(job.outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already-saved', 'saved'])

  await notebook.captures.run('job', [source], 'keep-both')
  expect(titles(notebook)).toHaveLength(2)
})

test('a page that cannot be had fails in words, and the others are kept', async () => {
  const { notebook, told } = await aNotebook(await aTemporaryFolder(), {
    [TALE]: {},
    [OTHER]: { articleText: 'Other words.' },
  })
  const urls = [TALE, 'https://example.org/gone', OTHER]

  const job = await notebook.captures.run(
    'job',
    urls.map((url) => ({ kind: 'url', url })),
    'ask',
  )

  expect(job).toMatchObject({ state: 'finished', done: 3, total: 3 })
  const failed = job.outcomes.filter(({ outcome }) => outcome === 'failed')
  expect(failed).toMatchObject([{ from: urls[1], problem: { message: /Try again later/ } }])
  expect(titles(notebook)).toHaveLength(2)
  expect(told.at(-1)).toMatchObject({ name: 'job.finished', event: { id: 'job' } })
})

test('what is done can be taken back and done again, step by step', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const id = savedId(await clip(notebook, TALE))
  const highlight = await notebook.highlight(id, 7, 24, 'blue')
  await notebook.apply({ type: 'clips.tagged', ids: [id], tags: ['novel'] })

  expect(await notebook.undo()).toBe('Tagged “A Tale of Two Cities” with novel')
  expect((await notebook.clip(id)).tags).toEqual([])
  expect(await foundIds(notebook, 'tag:novel')).toEqual([])
  expect(await notebook.undo()).toBe('Highlighted “the best of times”')
  expect((await notebook.clip(id)).highlights).toEqual([])

  await notebook.redo()
  expect((await notebook.clip(id)).highlights).toEqual([highlight])
  await notebook.redo()
  expect(await foundIds(notebook, 'tag:novel')).toEqual([id])
  expect(await notebook.redo()).toBeNull()
})

test('undoing a clip puts it in the trash, and doing it again brings it out with all it had', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const id = savedId(await clip(notebook, TALE))

  await notebook.undo()
  expect(summary(notebook).shelves).toMatchObject({ inbox: 0, library: 0, trash: 1 })
  expect(await foundIds(notebook, 'worst')).toEqual([])
  expect(await foundIds(notebook, 'worst in:trash')).toEqual([id])

  await notebook.redo()
  expect(summary(notebook).shelves).toMatchObject({ inbox: 1, trash: 0 })
  expect((await notebook.tools.store.files.article(await notebook.clip(id))).articleText).toBe(TEXT)
})

test('several things that were done as one are taken back and done again as one', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const { id: first, ...rest } = await notebook.clip(savedId(await clip(notebook, TALE)))
  const added = { ...rest, id: notebook.tools.newId() }
  await notebook.apply({
    type: 'several',
    changes: [
      { type: 'clip.added', clip: added },
      { type: 'clips.tagged', ids: [first, added.id], tags: ['novel'] },
    ],
  })

  await notebook.undo()
  expect(summary(notebook).shelves).toMatchObject({ library: 1, trash: 1 })
  await notebook.redo()

  expect(summary(notebook).shelves).toMatchObject({ library: 2, trash: 0 })
  expect((await notebook.clip(added.id)).tags).toEqual(['novel'])
})

test('a new step forgets what could have been done again', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), { [TALE]: {} })
  const id = savedId(await clip(notebook, TALE))
  await notebook.apply({ type: 'clips.favorited', ids: [id], favorite: true })
  await notebook.undo()

  await notebook.apply({ type: 'clips.tagged', ids: [id], tags: ['novel'] })

  expect(await notebook.redo()).toBeNull()
  expect((await notebook.clip(id)).favorite).toBe(false)
})

test('what is not in the library is said so', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const nothing = notebook.tools.newId()

  await expect(notebook.clip(nothing)).rejects.toThrow('That clip is not in this library.')
  await expect(notebook.editNote(nothing, { body: 'x' }, {})).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await notebook.undo()).toBeNull()
})

function clip(notebook: Notebook, url: string): Promise<CaptureOutcome> {
  return notebook.captures.clip({ kind: 'url', url }, 'ask', new AbortController().signal)
}

function savedId(outcome: CaptureOutcome) {
  if (outcome.outcome !== 'saved') throw new Error(`It was not saved: ${JSON.stringify(outcome)}`)
  return outcome.id
}

function titles(notebook: Notebook) {
  const { rows } = clipPage(notebook, { ...wholeShelf('library'), offset: 0, limit: 100 })
  return rows.map(({ title }) => title)
}

async function foundIds(notebook: Notebook, query: string) {
  const { found } = await foundPage(notebook, { query, offset: 0, limit: 100 })
  return found.map(({ row }) => row.id)
}
