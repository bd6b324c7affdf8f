import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inEnglish } from '#core/messages/sentence'
import { expect, test, vi } from 'vitest'
import { aBackupPlace } from '#tests/builders/a-backup-place'
import { withFailure, withoutLinks, type Files } from '#tests/builders/a-failing-disk'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anId } from '#tests/builders/an-id'

vi.mock('node:fs/promises', async (real: () => Promise<Files>) => {
  const { onFailingDisk } = await import('#tests/builders/a-failing-disk')
  return onFailingDisk(await real())
})

/** A backup of two clips and two notes, after which one of each kind of change was made. */
async function aChangedLibrary() {
  const place = await aBackupPlace()
  const { library, backups, pass } = place
  const kept = await library.putClip({ title: 'Kept' })
  const gone = await library.putClip({ title: 'Gone' })
  const note = await library.putNote('A note')
  const backup = await backups.take('by-hand')
  pass(1)
  await rm(join(library.folder, gone.record))
  const edited = (await readFile(join(library.folder, note), 'utf8')).replace('A note', 'Edited')
  await library.put(note, edited)
  const added = await library.putNote('Added')
  return { ...place, backup, kept, gone, note, added }
}

test('a comparison tells what restoring would bring back, change and leave', async () => {
  const { backups, backup, gone, note, added } = await aChangedLibrary()

  expect(await backups.compare(backup.name)).toEqual({
    missing: 1,
    changed: 1,
    added: 1,
    same: 2,
    first: [
      { state: 'missing', path: gone.record, kind: 'clip', id: gone.clip.id, title: 'Gone' },
      { state: 'changed', path: note, kind: 'note', id: note.slice(6, -3), title: 'A note' },
      { state: 'added', path: added, kind: 'note', id: added.slice(6, -3), title: 'Added' },
    ],
  })
})

test('a record that was only touched is the same', async () => {
  const { library, backups, backup, kept } = await aChangedLibrary()
  await library.put(kept.record, await readFile(join(library.folder, kept.record)))

  expect(await backups.compare(backup.name)).toMatchObject({ same: 2, changed: 1 })
})

test('a comparison counts everything and lists the first 500', async () => {
  const { library, backups } = await aBackupPlace()
  for (let made = 0; made < 600; made++) await library.put(`notes/${made}.md`, `${made}`)
  const { name } = await backups.take('by-hand')
  for (let made = 0; made < 600; made++) await library.put(`notes/${made}.md`, `new ${made}`)

  const comparison = await backups.compare(name)

  expect(comparison).toMatchObject({ changed: 600, missing: 0, added: 0, same: 1 })
  expect(comparison.first).toHaveLength(500)
})

test('the records to restore are those that differ, as they were', async () => {
  const { library, backups, backup, gone, note } = await aChangedLibrary()
  const records = new Map<string, string | undefined>()
  for await (const { path, content } of backups.recordsToRestore(backup.name)) {
    records.set(path, content?.text)
  }

  expect([...records.keys()].sort()).toEqual([gone.record, note].sort())
  expect(records.get(note)).toContain('A note')
  for (const [path, text] of records) await library.put(path, text ?? '')
  expect(await backups.compare(backup.name)).toMatchObject({ missing: 0, changed: 0, added: 1 })
})

test('a library restored beside opens, with its articles, and is no other’s', async () => {
  const { library, backups, backup, kept, gone, note } = await aChangedLibrary()
  const target = join(await aTemporaryFolder(), 'restored')
  const own = anId()
  const steps: number[] = []

  const restored = await backups.restoreBeside(backup.name, target, {
    libraryCard: (text) => JSON.stringify({ ...JSON.parse(text), id: own }),
    progress: (done, total) => void steps.push(done / total),
  })

  expect(restored).toEqual({ records: 4, captured: 10, missing: [], damaged: [] })
  expect(steps.at(-1)).toBe(1)
  const reports: string[] = []
  const store = await aLibrary(target, {
    report: (message) => void reports.push(inEnglish(message)),
  })
  expect(reports).toEqual([])
  expect(store.id).toBe(own)
  expect(await store.clip(gone.clip.id)).toEqual(gone.clip)
  expect((await store.files.article(kept.clip)).articleText).toContain('Kept')
  expect(await readFile(join(target, note), 'utf8')).toContain('A note')
  expect(await readFile(join(target, kept.picture))).toEqual(
    await readFile(join(library.folder, kept.picture)),
  )
})

test('captured files are not held twice where the disk allows', async () => {
  const { library, backups, backup, kept } = await aChangedLibrary()
  const target = await aTemporaryFolder()

  await backups.restoreBeside(backup.name, target)

  const file = join(kept.files, 'original.html')
  const [there, here] = await Promise.all([
    stat(join(library.folder, file)),
    stat(join(target, file)),
  ])
  expect(here.ino).toBe(there.ino)
})

test('and are copied where it does not', async () => {
  const { library, backups, backup, kept } = await aChangedLibrary()
  const target = await aTemporaryFolder()

  await withoutLinks(() => backups.restoreBeside(backup.name, target))

  const file = join(kept.files, 'original.html')
  expect(await readFile(join(target, file))).toEqual(await readFile(join(library.folder, file)))
  expect((await stat(join(target, file))).nlink).toBe(1)
})

test('captured files that are gone are told by name', async () => {
  const { library, backups, backup, kept, gone } = await aChangedLibrary()
  await rm(join(library.folder, gone.files), { recursive: true })
  await rm(join(library.folder, kept.picture))
  const target = await aTemporaryFolder()

  const { records, missing } = await backups.restoreBeside(backup.name, target)

  expect(records).toBe(4)
  const names = ['article.html', 'article.txt', 'capture.json', 'original.html']
  expect(missing).toEqual([kept.picture, ...names.map((name) => join(gone.files, name))].sort())
})

test('a record that is damaged in the backup too takes its versions with it as they are', async () => {
  const { library, backups } = await aBackupPlace()
  const { record, files } = await library.putClip()
  await library.put(record, '{"title": "half')
  const { name } = await backups.take('by-hand')
  const target = await aTemporaryFolder()

  const { captured } = await backups.restoreBeside(name, target)

  expect(captured).toBe(4)
  expect(await readFile(join(target, record), 'utf8')).toBe('{"title": "half')
  expect((await readdir(join(target, files))).sort()).toContain('article.txt')
})

test('a folder with something in it is refused in words, and nothing in it is touched', async () => {
  const { library, backups, backup } = await aChangedLibrary()
  const target = await aTemporaryFolder()
  await writeFile(join(target, 'mine.txt'), 'mine')

  await expect(backups.restoreBeside(backup.name, target)).rejects.toThrow(
    `${target} is not empty, and nothing in it should be mixed with a library. Choose an empty or new folder.`,
  )
  await expect(
    backups.restoreBeside(backup.name, join(library.folder, 'inside')),
  ).rejects.toMatchObject({ code: 'bad-request' })
  await expect(backups.restoreBeside(backup.name, join(target, 'mine.txt'))).rejects.toMatchObject({
    name: 'NotebookError',
  })
  expect(await readdir(target)).toEqual(['mine.txt'])
  expect(await readFile(join(target, 'mine.txt'), 'utf8')).toBe('mine')
})

test('a restore that fails at any step leaves the folder empty and says why', async () => {
  const { library, backups, backup } = await aChangedLibrary()
  const before = await readdir(library.folder, { recursive: true })
  const first = await aTemporaryFolder()
  const steps = await withFailure(null, () => backups.restoreBeside(backup.name, first))
  expect(steps).toBeGreaterThan(20)

  for (let step = 1; step <= steps; step++) {
    const target = await aTemporaryFolder()
    let thrown: unknown = null
    await withFailure({ step, code: 'ENOSPC', then: 'recovers' }, () =>
      backups.restoreBeside(backup.name, target).catch((cause: unknown) => {
        thrown = cause
      }),
    )
    // A link that is refused becomes a copy, and the restore goes on.
    if (thrown === null) expect(await readdir(target)).toContain('library.json')
    else {
      expect(thrown).toMatchObject({ code: 'disk-full' })
      expect(await readdir(target)).toEqual([])
    }
  }
  expect(await readdir(library.folder, { recursive: true })).toEqual(before)
})

test('a restore can be given up, and leaves nothing', async () => {
  const { backups, backup } = await aChangedLibrary()
  const target = join(await aTemporaryFolder(), 'new')
  await mkdir(target)

  await expect(
    backups.restoreBeside(backup.name, target, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ code: 'cancelled' })
  expect(await readdir(target)).toEqual([])
})
