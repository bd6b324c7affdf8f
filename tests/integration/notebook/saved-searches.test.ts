import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editSearch, saveSearch } from '#notebook/search/saved-searches'
import { countFound, foundPage } from '#notebook/search/searching'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'

async function aNotebookWithATale() {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, { [TALE]: { articleText: 'The best of times.' } })
  await notebook.captures.run('job', [{ kind: 'url', url: TALE }], 'ask')
  const searches = () => notebook.tools.store.catalogue.searches()
  return { folder, notebook, searches }
}

test('a saved search is kept in the library, and finds what is there when it is asked', async () => {
  const { folder, notebook, searches } = await aNotebookWithATale()

  const saved = await saveSearch(notebook, { name: ' Times ', query: 'times in:inbox ' })

  expect(searches()).toEqual([{ id: saved.id, name: 'Times', query: 'times in:inbox' }])
  expect(await countFound(notebook, ['times in:inbox', 'nothing'])).toEqual([1, 0])
  await notebook.tools.store.close()
  const { notebook: again } = await aNotebook(folder)
  await again.tools.store.checked
  expect(again.tools.store.catalogue.searches()).toEqual([
    { id: saved.id, name: 'Times', query: 'times in:inbox' },
  ])
  const [file] = readdirSync(join(folder, 'notes'))
  expect(readFileSync(join(folder, 'notes', file ?? ''), 'utf8')).toContain(
    'query: "times in:inbox"',
  )
})

test('saving, changing and removing a search can each be taken back', async () => {
  const { notebook, searches } = await aNotebookWithATale()
  const { id } = await saveSearch(notebook, { name: 'Times', query: 'times' })
  await editSearch(notebook, { id, name: 'Best times' })
  await editSearch(notebook, { id, query: 'best times' })
  await notebook.apply({ type: 'notes.trashed', ids: [id] })

  expect(searches()).toEqual([])
  expect(await notebook.undo()).toBe('Moved the smart collection “Best times” to the trash')
  expect(searches()).toEqual([{ id, name: 'Best times', query: 'best times' }])
  expect(await notebook.undo()).toBe('Changed the smart collection “Best times”')
  expect(searches()).toMatchObject([{ name: 'Best times', query: 'times' }])
  await notebook.undo()
  expect(searches()).toMatchObject([{ name: 'Times' }])
  expect(await notebook.undo()).toBe('Saved the search “Times”')
  expect(searches()).toEqual([])
  await notebook.redo()
  expect(searches()).toMatchObject([{ name: 'Times', query: 'times' }])
})

test('a saved search is no note: it is not listed, linked to, or found', async () => {
  const { notebook } = await aNotebookWithATale()
  await saveSearch(notebook, { name: 'Winters', query: 'winters' })
  const { catalogue } = notebook.tools.store

  const page = await foundPage(notebook, { query: 'winters ', offset: 0, limit: 10 })

  expect(page.total).toBe(0)
  expect(catalogue.notesIn(false)).toEqual([])
  expect(catalogue.linkTarget('Winters')).toBeNull()
  expect(catalogue.titlesHolding('Wint', 5)).toEqual([])
})

test('a search without a name is refused, and a note is no search to be changed', async () => {
  const { notebook } = await aNotebookWithATale()
  const { id } = await notebook.addNote('A page', 'of writing')

  await expect(saveSearch(notebook, { name: '  ', query: 'times' })).rejects.toThrow(/a name/)
  await expect(editSearch(notebook, { id, query: 'times' })).rejects.toThrow(/not in this library/)
  expect((await notebook.note(id)).query).toBeUndefined()
})
