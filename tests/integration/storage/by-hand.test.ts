import { readFile, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestEdit } from '#core/library/edits'
import type { RecordName } from '#core/library/records'
import { inEnglish } from '#core/messages/sentence'
import type { LibraryStore } from '#storage/library-store'
import { RECORD_FORMAT } from '#storage/upgrade-record'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a card deleted by hand while the library is open comes back with all that was in it', async () => {
  const { store, clip, said } = await anOpenLibrary()
  await unlink(store.paths.record({ kind: 'clip', id: clip.id }))

  await store.check()

  expect(await store.clip(clip.id)).toMatchObject({ title: clip.title, tags: ['kept'] })
  expect(store.catalogue.clipIds).toContain(clip.id)
  expect(said).toEqual([expect.stringMatching(/clip.json was missing. It was written again/)])
})

test('a change to many clips of which one lost its card by hand deletes none of its pages', async () => {
  const { folder, store, clip } = await anOpenLibrary()
  await store.close()
  const tools = { cacheFolder: await aTemporaryFolder() }
  await (await aLibrary(folder, tools)).close()
  const reopened = await aLibrary(folder, tools)
  await unlink(reopened.paths.record({ kind: 'clip', id: clip.id }))

  const ids = reopened.catalogue.clipIds
  expect(ids.length).toBeGreaterThan(16)
  await reopened.apply({ type: 'clips.tagged', ids, tags: ['bulk'] })
  await reopened.flush()
  await reopened.check()

  expect(await reopened.clip(clip.id)).toMatchObject({ tags: ['kept', 'bulk'] })
  expect((await reopened.files.article(clip)).articleText).toBe(aCapturedPage().articleText)
})

test('a clip folder and a note deleted by hand leave the lists, and that is said', async () => {
  const { store, clip, note, said } = await anOpenLibrary()
  await rm(store.paths.clipFolder(clip.id), { recursive: true })
  await unlink(store.paths.record({ kind: 'note', id: note.id }))

  await store.check()

  expect(store.catalogue.clipIds).not.toContain(clip.id)
  expect(store.catalogue.noteIds).toEqual([])
  expect(await store.clip(clip.id)).toBeNull()
  expect(said).toEqual([expect.stringMatching(/1 clip and 1 note out of the library/)])
})

test('an article deleted by hand is a sentence when it is opened, and the clip stays', async () => {
  const { store, clip } = await anOpenLibrary()
  const version = clip.versions[0]?.id ?? ''
  await unlink(join(store.paths.versionFolder(clip.id, version), 'article.html'))

  await expect(store.files.article(clip)).rejects.toThrow(
    /Put its files back from a backup, or clip/,
  )
  expect(await store.clip(clip.id)).not.toBeNull()
})

test('pages that are being captured are not taken for a clip that lost its card', async () => {
  const { store, said } = await anOpenLibrary()
  const clip = aClip({ title: 'Mine', tags: ['chosen'] })
  const version = await store.files.writeVersion(clip.id, aCapturedPage())

  await store.check()
  await store.apply({ type: 'clip.added', clip: { ...clip, versions: [version] } })

  expect(await store.clip(clip.id)).toMatchObject({ title: 'Mine', tags: ['chosen'] })
  expect(said).toEqual([])
})

test('pages of a capture that was interrupted become their clip at the next opening, and half of them none', async () => {
  const { folder, store } = await anOpenLibrary()
  const [whole, half] = [aClip(), aClip()]
  await store.files.writeVersion(whole.id, aCapturedPage())
  const version = await store.files.writeVersion(half.id, aCapturedPage())
  await rm(join(store.paths.versionFolder(half.id, version.id), 'capture.json'))
  await store.close()

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect((await reopened.clip(whole.id))?.title).toBe(aCapturedPage().metadata.title)
  expect(await reopened.clip(half.id)).toBeNull()
  expect(said).toEqual([expect.stringMatching(/as an interrupted capture leaves them/)])
})

test('what is deleted and made again while its files are leaving is kept', async () => {
  const { folder, store, clip } = await anOpenLibrary()
  for (let round = 0; round < 10; round++) {
    await store.apply({ type: 'clips.deleted', ids: [clip.id] })
    const flushing = store.flush()
    await Promise.resolve()
    await store.apply({ type: 'clip.added', clip: { ...clip, title: `Again ${round}` } })
    await flushing
  }
  await store.close()

  expect((await (await aLibrary(folder)).clip(clip.id))?.title).toBe('Again 9')
})

test('a note edited by hand while the clock is a year behind is newer than what it was before', async () => {
  const { folder, store, note } = await anOpenLibrary()
  await store.apply({ type: 'note.edited', id: note.id, fields: { title: 'Before' } })
  await store.close()
  const path = store.paths.record({ kind: 'note', id: note.id })
  await writeFile(path, (await readFile(path, 'utf8')).replace('"Before"', '"By hand"'))
  const aYearAgo = new Date('2023-05-03T10:00:00.000Z')
  await utimes(path, aYearAgo, aYearAgo)

  const reopened = await aLibrary(folder)

  expect((await reopened.note(note.id))?.title).toBe('By hand')
  expect(reopened.catalogue.note(note.id)?.title).toBe('By hand')
})

test('a clock that was set back by a year lets every later edit win all the same', async () => {
  const { folder, store, clip, note } = await anOpenLibrary()
  await store.apply({ type: 'note.edited', id: note.id, fields: { body: 'First' } })
  await store.close()
  const now = () => '2023-05-03T10:00:00.000Z'
  const stampOf = async (open: LibraryStore) =>
    newestEdit((await open.note(note.id))?.edits ?? {}) ?? ''
  const before = await stampOf(await aLibrary(folder).then(closed))

  // Also when neither journal nor cache tells how late it had become.
  await rm(store.paths.journal)
  const reopened = await aLibrary(folder, { now })
  for (const body of ['Second', 'Third']) {
    await reopened.apply({ type: 'note.edited', id: note.id, fields: { body } })
  }
  await reopened.apply({ type: 'clips.favorited', ids: [clip.id], favorite: true })
  await reopened.close()

  const again = await aLibrary(folder, { now })
  expect(await again.note(note.id)).toMatchObject({ body: 'Third' })
  expect((await again.clip(clip.id))?.favorite).toBe(true)
  expect((await stampOf(again)) > before).toBe(true)
})

test('one record of a newer program is refused in words and left alone, and the rest opens', async () => {
  const { folder, store, clip, note } = await anOpenLibrary()
  await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['late'] })
  await store.close()
  const newer: RecordName = { kind: 'clip', id: clip.id }
  const path = store.paths.record(newer)
  const text = await readFile(path, 'utf8')
  const theirs = text.replace(`"format": ${RECORD_FORMAT}`, `"format": ${RECORD_FORMAT + 1}`)
  await writeFile(path, theirs)
  // As after a crash: the journal has to be made once more.
  const journal = await readFile(store.paths.journal, 'utf8')
  await writeFile(store.paths.journal, journal.replace(/\n.*"doneTo".*\n/g, ''))

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect(await reopened.note(note.id)).not.toBeNull()
  await expect(reopened.clip(clip.id)).rejects.toMatchObject({ code: 'library-newer' })
  expect(said.join('\n')).toMatch(/newer Commonplace. It was left as it is; update Commonplace/)
  await reopened.close()
  expect(await readFile(path, 'utf8')).toBe(theirs)
  expect((await stat(path)).size).toBe(theirs.length)
})

async function anOpenLibrary() {
  const folder = await aTemporaryFolder()
  const said: string[] = []
  const store = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })
  const clip = aClip({ title: 'Mine', tags: ['kept'] })
  const version = await store.files.writeVersion(clip.id, aCapturedPage())
  const whole = { ...clip, versions: [version] }
  const note = aNote()
  await store.apply({ type: 'clip.added', clip: whole })
  await store.apply({ type: 'note.added', note })
  const others = Array.from({ length: 20 }, () => aClip())
  await Promise.all(others.map((each) => store.apply({ type: 'clip.added', clip: each })))
  await store.flush()
  return { folder, store, clip: whole, note, said }
}

async function closed(store: LibraryStore) {
  await store.close()
  return store
}
