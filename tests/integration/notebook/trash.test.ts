import { access } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import type { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { inEnglish } from '#core/messages/sentence'
import type { UnderWay } from '#notebook/care/care-jobs'
import { keepHouse } from '#notebook/care/keep-house'
import type { Notebook } from '#notebook/notebook'
import { emptyTrash, restoreAll, restoreClips, TRASH_DAYS } from '#notebook/care/trash'
import { trashSize } from '#notebook/care/trash-size'
import { summary } from '#notebook/views'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { storeTools } from '#tests/builders/a-library'

const A_DAY = 24 * 3_600_000
const WEB = {
  'https://example.org/tale': {},
  'https://example.org/other': { url: 'https://example.org/other', articleText: 'Other words.' },
}

test('a clip comes back from the trash to where it stood, with all it had', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  const [id = ''] = await clipped(notebook)
  await notebook.highlight(id, 7, 24, 'green')
  await notebook.apply({ type: 'clips.tagged', ids: [id], tags: ['novel'] })
  await notebook.apply({ type: 'clips.collected', ids: [id], collection: notebook.tools.newId() })
  await notebook.apply({ type: 'clips.moved', ids: [id], place: 'archive' })
  const before = await notebook.clip(id)
  await trash(notebook, [id])

  await restoreClips(notebook, [id])

  const after = await notebook.clip(id)
  expect(withoutEdits(after)).toEqual(withoutEdits(before))
  expect(after.place).toBe('archive')
})

test('all that is in the trash comes back in one step, which can be undone', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  const [first = '', second = ''] = await clipped(notebook)
  const note = await notebook.addNote('On Dickens', 'Read it again.')
  await notebook.apply({ type: 'clips.moved', ids: [first], place: 'archive' })
  await trash(notebook, [first, second])
  await notebook.apply({ type: 'notes.trashed', ids: [note.id] })

  await restoreAll(notebook)
  expect(summary(notebook)).toMatchObject({
    shelves: { inbox: 1, archive: 1, trash: 0 },
    notes: 1,
    trashedNotes: 0,
  })
  await notebook.undo()

  expect(summary(notebook)).toMatchObject({ shelves: { trash: 2 }, notes: 0, trashedNotes: 1 })
})

test('restoring leaves what is not in the trash where it is', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  const [id = ''] = await clipped(notebook)
  await notebook.apply({ type: 'clips.moved', ids: [id], place: 'archive' })

  await restoreClips(notebook, [id])

  expect((await notebook.clip(id)).place).toBe('archive')
})

test('the size of the trash is what its pages and notes take up', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  const ids = await clipped(notebook)
  expect(await trashSize(notebook)).toEqual({ clips: 0, notes: 0, bytes: 0, days: TRASH_DAYS })
  const note = await notebook.addNote('On Dickens', 'Read it again.')
  await trash(notebook, ids)
  await notebook.apply({ type: 'notes.trashed', ids: [note.id] })
  await notebook.tools.store.flush()

  const size = await trashSize(notebook)

  const clips = await Promise.all(ids.map((id) => notebook.clip(id)))
  const pages = clips.flatMap(({ versions }) => versions).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(size).toMatchObject({ clips: 2, notes: 1 })
  expect(size.bytes).toBeGreaterThan(pages)
  expect(pages).toBeGreaterThan(0)
})

test('emptying the trash deletes the files too, says how far it is, and leaves the rest', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  const [gone = '', stays = ''] = await clipped(notebook)
  await trash(notebook, [gone])
  const folder = notebook.tools.store.paths.clipFolder(gone)
  const told: [number, number][] = []

  const deleted = await emptyTrash(notebook, underWay({ progress: (...now) => told.push(now) }))

  await notebook.tools.store.flush()
  expect(deleted).toBe(1)
  expect(told).toEqual([[1, 1]])
  await expect(access(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(notebook.clip(gone)).rejects.toMatchObject({ code: 'not-found' })
  expect((await notebook.clip(stays)).title).toBe('A Tale of Two Cities')
})

test('emptying the trash stops where it is when it is cancelled', async () => {
  const { notebook } = await aNotebook(await aTemporaryFolder(), WEB)
  await trash(notebook, await clipped(notebook))

  const deleted = await emptyTrash(notebook, underWay({ signal: AbortSignal.abort() }))

  expect(deleted).toBe(0)
  expect(summary(notebook).shelves.trash).toBe(2)
})

test('what has been in the trash for 30 days is deleted by itself, and not a day before', async () => {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(folder, WEB)
  const [first = '', second = ''] = await clipped(notebook)
  await trash(notebook, [first])
  const trashedAt = Date.parse(storeTools().now())

  await aDayInTheHouse(notebook, trashedAt + (TRASH_DAYS - 1) * A_DAY)
  expect(summary(notebook).shelves).toMatchObject({ trash: 1 })
  await aDayInTheHouse(notebook, trashedAt + (TRASH_DAYS + 1) * A_DAY)

  expect(summary(notebook).shelves).toMatchObject({ trash: 0, inbox: 1 })
  await expect(notebook.clip(first)).rejects.toMatchObject({ code: 'not-found' })
  expect((await notebook.clip(second)).place).toBe('inbox')
})

// The house looks at the trash as soon as it is kept, by the clock it is given.
async function aDayInTheHouse(notebook: Notebook, now: number) {
  const { catalogue } = notebook.tools.store
  notebook.tools.now = () => new Date(now).toISOString()
  const reports: string[] = []
  const look = vi.spyOn(catalogue, 'trashedBefore')
  const house = keepHouse(notebook, (said) => reports.push(inEnglish(said)))
  await vi.waitFor(() => expect(look).toHaveBeenCalled())
  const { clips } = catalogue.trashedBefore(new Date(now - TRASH_DAYS * A_DAY).toISOString())
  await vi.waitFor(() => expect(clips.filter((id) => catalogue.clip(id))).toEqual([]))
  house.stop()
  look.mockRestore()
  expect(reports).toEqual([])
}

async function clipped(notebook: Notebook): Promise<Id[]> {
  const signal = new AbortController().signal
  const ids: Id[] = []
  for (const url of Object.keys(WEB)) {
    const outcome = await notebook.captures.clip({ kind: 'url', url }, 'ask', signal)
    if (outcome.outcome === 'saved') ids.push(outcome.id)
  }
  return ids
}

function trash(notebook: Notebook, ids: Id[]) {
  return notebook.apply({ type: 'clips.moved', ids, place: 'trash' })
}

function underWay(some: Partial<UnderWay>): UnderWay {
  return {
    signal: new AbortController().signal,
    progress: () => undefined,
    now: () => undefined,
    ...some,
  }
}

function withoutEdits({ edits: _, ...clip }: Clip) {
  return clip
}
