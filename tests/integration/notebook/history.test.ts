import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HistoryFile } from '#storage/history-file'
import { aNotebook } from '#tests/builders/a-notebook'
import { anId } from '#tests/builders/an-id'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('what was done is taken back after a restart, and not where another hand was at it since', async () => {
  const home = await aTemporaryFolder()
  const start = async () => {
    const { notebook } = await aNotebook(join(home, 'library'), {
      'https://example.org/a': {},
    })
    const historyFile = new HistoryFile(join(home, 'data'), notebook.tools.store.id)
    Object.assign(notebook.tools, { historyFile })
    await notebook.changes.recallHistory()
    return { notebook, historyFile, store: notebook.tools.store }
  }
  const first = await start()
  await first.notebook.captures.run('job', [{ kind: 'url', url: 'https://example.org/a' }], 'ask')
  const [id = ''] = first.store.catalogue.clipIds
  await first.notebook.apply({ type: 'clips.tagged', ids: [id], tags: ['iran'] })
  await first.notebook.apply({ type: 'clips.favorited', ids: [id], favorite: true })
  await first.historyFile.flush()
  await first.store.close()

  const second = await start()
  expect(second.notebook.changes.shownHistory().done.map(({ said }) => said)).toEqual([
    'Made “A Tale of Two Cities” a favorite',
    'Tagged “A Tale of Two Cities” with iran',
    'Saved “A Tale of Two Cities”',
  ])
  expect(await second.notebook.undo()).toBe('Made “A Tale of Two Cities” a favorite')
  await second.store.apply({ type: 'clips.untagged', ids: [id], tags: ['iran'] })
  await expect(second.notebook.undo()).rejects.toThrow(
    '“Tagged “A Tale of Two Cities” with iran” cannot be undone',
  )
  expect((await second.store.clip(id))?.favorite).toBe(false)
  await second.historyFile.flush()
  await second.store.close()

  const third = await start()
  expect(await third.notebook.undo()).toBe('Saved “A Tale of Two Cities”')
  expect((await third.store.clip(id))?.place).toBe('trash')
  await third.store.close()
})

test('the last hundred steps are kept, and a file that cannot be read costs nothing else', async () => {
  const data = await aTemporaryFolder()
  const file = new HistoryFile(data, 'library')
  const step = (tag: string) => ({
    at: '2024-05-03T10:00:00.000Z',
    made: [
      {
        change: { type: 'clips.tagged' as const, ids: [ID], tags: [tag] },
        inverse: { type: 'clips.untagged' as const, ids: [ID], tags: [tag] },
      },
    ],
  })
  file.keepSoon(() => ({ done: Array.from({ length: 130 }, (_, n) => step(`t${n}`)), undone: [] }))
  await file.flush()

  const { done } = await new HistoryFile(data, 'library').read()
  expect([done.length, done[0], done.at(-1)]).toEqual([100, step('t30'), step('t129')])
  await writeFile(join(data, 'libraries/library/history.json'), '{"done": [')
  expect(await new HistoryFile(data, 'library').read()).toEqual({ done: [], undone: [] })
})

const ID = anId()
