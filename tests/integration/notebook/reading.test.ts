import { onTestFinished, expect, test } from 'vitest'
import { LibraryStore } from '#storage/library-store'
import { summary } from '#notebook/views'
import { Notebook } from '#notebook/notebook'
import { storeTools } from '#tests/builders/a-library'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a library without kept lists says how far it is read, and one with them shows them at once', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder())
  const folder = await aTemporaryFolder()
  const cacheFolder = await aTemporaryFolder()
  const open = async () => {
    const store = await LibraryStore.open(folder, storeTools({ cacheFolder }))
    onTestFinished(() => store.close().catch(() => undefined))
    return new Notebook({ ...notebook.tools, store })
  }

  const first = await open()
  expect(summary(first).readSoFar).toBe(0)
  await first.tools.store.checked
  expect(summary(first).readSoFar).toBeNull()
  await first.addNote('On Dickens', 'Read it again.')
  await first.tools.store.close()

  const again = await open()
  expect(summary(again)).toMatchObject({ readSoFar: null, notes: 1, isReadOnly: false })
})
