import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inEnglish } from '#core/messages/sentence'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { UnderWay } from '#notebook/care/care-jobs'
import { Notebook } from '#notebook/notebook'
import { previewBackup } from '#notebook/care/preview-backup'
import { restoreBackup } from '#notebook/care/restore-backup'
import { restoreBackupBeside } from '#notebook/care/restore-beside'
import { emptyTrash } from '#notebook/care/trash'
import { verification } from '#notebook/care/verification'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aLibrary, storeTools } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('what was changed and lost since a backup comes back, what was added stays, and undo takes it back', async () => {
  const { notebook, first, second, backup } = await aBackedUpNotebook()
  await notebook.apply({ type: 'clips.untagged', ids: [first], tags: ['novel'] })
  await rm(notebook.tools.store.paths.record({ kind: 'clip', id: second }))
  await notebook.tools.store.check()
  const added = await notebook.addNote('Added since', 'It stays.')
  const said: string[] = []
  const told: [number, number][] = []

  const done = await restoreBackup(
    notebook,
    backup,
    underWay({ now: (what) => said.push(inEnglish(what)), progress: (...now) => told.push(now) }),
  )

  expect(done).toEqual({ restored: 1, withoutPages: 0, unreadable: 0 })
  expect((await notebook.clip(first)).tags).toEqual(['novel'])
  expect((await notebook.clip(second)).title).toBe('Second')
  expect((await notebook.note(added.id)).title).toBe('Added since')
  expect(said).toHaveLength(3)
  expect(told).toEqual([[1, 1]])
  const [newest] = (await notebook.tools.store.backups?.list()) ?? []
  expect(newest?.reason).toBe('before-restore')

  await notebook.undo()
  expect((await notebook.clip(first)).tags).toEqual([])
})

test('however much is restored, one undo takes it back and one redo restores it again', async () => {
  const { notebook } = await aBackedUpNotebook()
  const { store } = notebook.tools
  const many = Array.from({ length: 450 }, (_, at) => aNote({ title: `As it was ${at}` }))
  const added = many.map((note): SingleChange => ({ type: 'note.added', note }))
  await notebook.apply({ type: 'several', changes: added })
  const backup = (await store.takeBackup('by-hand'))?.name ?? ''
  const ids = many.map(({ id }) => id)
  const renamed = ids.map((id): SingleChange => {
    return { type: 'note.edited', id, fields: { title: 'Otherwise' } }
  })
  await notebook.apply({ type: 'several', changes: renamed })
  const titles = async () => {
    const notes = await Promise.all(ids.map((id) => notebook.note(id)))
    return new Set(notes.map(({ title }) => title))
  }

  expect((await restoreBackup(notebook, backup)).restored).toBe(450)
  expect((await titles()).size).toBe(450)

  expect(await notebook.undo()).toBe('Restored 450 things from a backup')
  expect(await titles()).toEqual(new Set(['Otherwise']))
  await notebook.redo()
  expect((await titles()).size).toBe(450)
})

test('a preview tells what would change by what the records say, so that nothing is left after restoring', async () => {
  const { notebook, first, backup } = await aBackedUpNotebook()
  expect(await previewBackup(notebook, backup)).toMatchObject({ changed: 0, same: 3, first: [] })
  await notebook.apply({ type: 'clips.untagged', ids: [first], tags: ['novel'] })
  await notebook.highlight(first, 7, 24, 'green')
  const note = await notebook.addNote('Added since', 'It stays.')
  expect(await previewBackup(notebook, backup)).toMatchObject({
    changed: 1,
    added: 1,
    first: [
      { state: 'changed', id: first, title: 'First' },
      { state: 'added', id: note.id, title: 'Added since' },
    ],
  })

  await restoreBackup(notebook, backup)

  expect(await previewBackup(notebook, backup)).toMatchObject({ changed: 0, added: 1, same: 3 })
  expect(await restoreBackup(notebook, backup)).toMatchObject({ restored: 0 })
})

test('a clip that was deleted for good is said not to come back', async () => {
  const { notebook, first, backup } = await aBackedUpNotebook()
  await notebook.apply({ type: 'clips.moved', ids: [first], place: 'trash' })
  await emptyTrash(notebook)

  const preview = await previewBackup(notebook, backup)
  const done = await restoreBackup(notebook, backup)

  expect(preview).toMatchObject({ missing: 0, withoutPages: 1, first: [] })
  expect(done).toMatchObject({ restored: 0, withoutPages: 1 })
})

test('restoring that is cancelled changes no more', async () => {
  const { notebook, first, backup } = await aBackedUpNotebook()
  await notebook.apply({ type: 'clips.untagged', ids: [first], tags: ['novel'] })

  const done = await restoreBackup(notebook, backup, underWay({ signal: AbortSignal.abort() }))

  expect(done.restored).toBe(0)
  expect((await notebook.clip(first)).tags).toEqual([])
})

test('a library made beside has an id of its own, and all that the backup holds', async () => {
  const { notebook, first, backup } = await aBackedUpNotebook()
  await notebook.apply({ type: 'clips.untagged', ids: [first], tags: ['novel'] })
  const beside = await aTemporaryFolder()

  const made = await restoreBackupBeside(notebook, backup, beside, underWay({}))

  expect(made).toMatchObject({ target: beside, missing: [], damaged: [] })
  const other = await aLibrary(beside)
  expect(other.id).not.toBe(notebook.tools.store.id)
  const clip = await other.clip(first)
  expect(clip?.tags).toEqual(['novel'])
  if (clip) expect((await other.files.article(clip)).articleText).toContain('the best of times')
})

test('a library is made in a new folder where the chosen one is not empty', async () => {
  const { notebook, backup } = await aBackedUpNotebook()
  const busy = await aTemporaryFolder()
  await writeFile(join(busy, 'diary.txt'), 'Mine.')

  const { target } = await restoreBackupBeside(notebook, backup, busy, underWay({}))

  expect(target).toMatch(/Commonplace 2024-05-0\d \d\d\.\d\d$/)
  expect((await aLibrary(target)).catalogue.clipIds).toHaveLength(2)
  expect(await readFile(join(busy, 'diary.txt'), 'utf8')).toBe('Mine.')
})

test('verifying says in words what is wrong, and that nothing is', async () => {
  const { notebook, first } = await aBackedUpNotebook()
  const sound = await verification(notebook, underWay({}))
  expect(sound).toMatchObject({ wrong: 0, groups: [] })
  expect(sound.looked).toBeGreaterThan(0)
  const [version] = (await notebook.clip(first)).versions
  const { paths } = notebook.tools.store
  await writeFile(join(paths.versionFolder(first, version?.id ?? ''), 'article.txt'), 'Other.')

  const found = await verification(notebook, underWay({}))

  expect(found.wrong).toBe(1)
  expect(found.groups).toMatchObject([{ kind: 'file-altered', weight: 'wrong', count: 1 }])
  const path = expect.stringContaining('article.txt')
  expect(found.groups[0]?.first).toEqual([{ kind: 'file-altered', path, title: 'First' }])
  await expect(
    verification(notebook, underWay({ signal: AbortSignal.abort() })),
  ).rejects.toMatchObject({ code: 'cancelled' })
})

/** A notebook of two clips, the first of them tagged, with a backup of that. */
async function aBackedUpNotebook() {
  const plain = (await aNotebook(await aTemporaryFolder())).notebook
  const store = await aLibrary(await aTemporaryFolder(), {
    dataFolder: await aTemporaryFolder(),
    newId: storeTools().newId,
  })
  const notebook = new Notebook({ ...plain.tools, store })
  const first = await aClipIn(notebook, 'First')
  const second = await aClipIn(notebook, 'Second')
  await notebook.apply({ type: 'clips.tagged', ids: [first], tags: ['novel'] })
  const backup = (await store.takeBackup('by-hand'))?.name ?? ''
  return { notebook, first, second, backup }
}

async function aClipIn(notebook: Notebook, title: string): Promise<Id> {
  const page = aCapturedPage({ url: `https://example.org/${title}` })
  const capture = async () => ({ ...page, metadata: { ...page.metadata, title } })
  const captures = new Notebook({ ...notebook.tools, capture }).captures
  const source = { kind: 'url', url: page.url ?? '' } as const
  const outcome = await captures.clip(source, 'keep-both', new AbortController().signal)
  if (outcome.outcome !== 'saved') throw new Error(JSON.stringify(outcome))
  return outcome.id
}

function underWay(some: Partial<UnderWay>): UnderWay {
  return {
    signal: new AbortController().signal,
    progress: () => undefined,
    now: () => undefined,
    ...some,
  }
}
