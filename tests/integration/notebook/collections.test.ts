import { expect, test } from 'vitest'
import {
  addCollection,
  collectionRows,
  editCollection,
  moveCollection,
  putInCollection,
  takeOutOfCollection,
  trashCollection,
} from '#notebook/organize/collections'
import { countFound } from '#notebook/search/searching'
import { clipPage } from '#notebook/views'
import { wholeShelf } from '#core/library/list-wanted'
import { NotebookError } from '#core/problem'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const PAGES = ['https://example.org/tale', 'https://example.org/boats']

async function aNotebookWithCollections() {
  const folder = await aTemporaryFolder()
  const web = Object.fromEntries(PAGES.map((url) => [url, { articleText: `The text of ${url}.` }]))
  const { notebook } = await aNotebook(folder, web)
  for (const url of PAGES) await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
  const add = (name: string, parent: string | null = null) =>
    addCollection(notebook, { name, parent, color: null, note: '' })
  const press = await add('Press')
  const papers = await add('Papers', press.id)
  const rows = () => collectionRows(notebook).map(({ name, depth, count }) => [name, depth, count])
  const [tale = '', boats = ''] = notebook.tools.store.catalogue.clipIds
  return { folder, notebook, press, papers, rows, tale, boats }
}

test('what is in a nested collection is in its parent once, in counts, lists and searches', async () => {
  const { notebook, press, papers, rows, tale, boats } = await aNotebookWithCollections()
  const note = await notebook.addNote('On papers', 'They are of rags.')

  await putInCollection(notebook, { collection: papers.id, things: { clips: [tale], notes: [] } })
  await putInCollection(notebook, {
    collection: press.id,
    things: { clips: [tale, boats], notes: [note.id] },
  })

  expect(rows()).toEqual([
    ['Press', 0, 3],
    ['Papers', 1, 1],
  ])
  const inPress = { ...wholeShelf('library'), collection: press.id, offset: 0, limit: 9 }
  expect(clipPage(notebook, inPress).total).toBe(2)
  expect(clipPage(notebook, { ...inPress, collection: papers.id }).total).toBe(1)
  const queries = ['in:press', 'in:papers', 'in:"Press / Papers"', '-in:papers', 'in:"no such"']
  expect(await countFound(notebook, queries)).toEqual([3, 1, 1, 2, 0])
  await editCollection(notebook, { id: papers.id, name: 'Weeklies' })
  expect(await countFound(notebook, ['in:papers', 'in:weeklies'])).toEqual([0, 1])
})

test('all that is done with collections can be taken back, step by step', async () => {
  const { notebook, press, papers, rows, tale } = await aNotebookWithCollections()
  const thesis = await addCollection(notebook, {
    ...{ name: 'Thesis', parent: null, color: 'blue', note: 'For **spring**.' },
  })
  await moveCollection(notebook, { id: thesis.id, parent: null, before: press.id })
  await moveCollection(notebook, { id: papers.id, parent: thesis.id, before: null })
  await putInCollection(notebook, { collection: papers.id, things: { clips: [tale], notes: [] } })
  await editCollection(notebook, { id: thesis.id, color: 'green' })
  await takeOutOfCollection(notebook, {
    ...{ collection: thesis.id, things: { clips: [tale], notes: [] } },
  })
  await trashCollection(notebook, thesis.id)

  expect(rows()).toEqual([['Press', 0, 0]])
  expect(await notebook.undo()).toBe('Moved the collection “Thesis” and 1 in it to the trash')
  expect(rows().map(([name]) => name)).toEqual(['Thesis', 'Papers', 'Press'])
  expect(await notebook.undo()).toMatch(/^Took “.+” out of the collection “Papers”$/)
  expect(rows()[0]).toEqual(['Thesis', 0, 1])
  expect(await notebook.undo()).toBe('Colored the collection “Thesis”')
  expect(collectionRows(notebook)[0]).toMatchObject({ color: 'blue', excerpt: 'For spring.' })
  await notebook.undo()
  expect(await notebook.undo()).toBe('Moved the collection “Papers”')
  expect(await notebook.undo()).toBe('Moved the collection “Thesis”')
  expect(rows().map(([name]) => name)).toEqual(['Press', 'Papers', 'Thesis'])
  expect(await notebook.undo()).toBe('Made the collection “Thesis”')
  await notebook.redo()
  expect(rows().map(([name]) => name)).toEqual(['Press', 'Papers', 'Thesis'])
})

test('collections and what is in them are there again after the library was closed', async () => {
  const { folder, notebook, papers, tale } = await aNotebookWithCollections()
  await putInCollection(notebook, { collection: papers.id, things: { clips: [tale], notes: [] } })
  const before = collectionRows(notebook)
  await notebook.tools.store.close()

  const { notebook: again } = await aNotebook(folder)
  await again.tools.store.checked

  expect(collectionRows(again)).toEqual(before)
})

test('a collection is never put into itself, and is no note to read or find', async () => {
  const { notebook, press, papers } = await aNotebookWithCollections()

  const move = moveCollection(notebook, { id: press.id, parent: papers.id, before: null })

  await expect(move).rejects.toThrow(NotebookError)
  expect(notebook.tools.store.catalogue.notesIn(false)).toEqual([])
  expect(await countFound(notebook, ['papers'])).toEqual([0])
})
