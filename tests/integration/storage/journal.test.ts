import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change, SingleChange } from '#core/library/change'
import type { StampedChange } from '#core/library/stamped-change'
import { inEnglish } from '#core/messages/sentence'
import { allJournals } from '#storage/all-journals'
import { Journal } from '#storage/journal'
import type { JournalPaths } from '#storage/journal-files'
import { aClip } from '#tests/builders/a-clip'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('what was acknowledged before a crash is finished when the library opens, in its order', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = [aClip(), aClip()]
  for (const clip of clips) await store.apply({ type: 'clip.added', clip })
  await store.close()
  const ids = clips.map(({ id }) => id)
  const [one = '', two = ''] = ids
  await writeJournal(store.paths, [
    { type: 'clips.tagged', ids, tags: ['iran'] },
    { type: 'clips.untagged', ids: [one], tags: ['iran'] },
  ])

  const reopened = await aLibrary(folder)

  expect((await reopened.clip(one))?.tags).toEqual([])
  expect((await reopened.clip(two))?.tags).toEqual(['iran'])
  expect(reopened.catalogue.clip(two)?.tags).toEqual(['iran'])
})

test('a change of which a part is about no record is read back with all its other parts', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  await store.apply({ type: 'clip.added', clip })
  const changes: SingleChange[] = [
    { type: 'clips.tagged', ids: [], tags: ['nobody'] },
    { type: 'clips.tagged', ids: [clip.id], tags: ['iran'] },
    { type: 'records.reverted', clips: [], notes: [] },
  ]
  await store.apply({ type: 'several', changes })
  // As a crash leaves it: what follows is not in the copy.
  const crashed = join(await aTemporaryFolder(), 'crashed')
  await cp(folder, crashed, { recursive: true })

  const reopened = await aLibrary(crashed, { machine: 'other' })
  const journals = await allJournals(reopened.paths)
  const lines = journals.get(`clip ${clip.id}`)?.map(({ change }) => change)

  expect(lines).toEqual([
    { type: 'clip.added', clip },
    { type: 'clips.tagged', ids: [clip.id], tags: ['iran'] },
  ])
})

test('a line torn by the crash is cut off without a word, and what came before it counts', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = [aClip(), aClip()]
  for (const clip of clips) await store.apply({ type: 'clip.added', clip })
  await store.close()
  const ids = clips.map(({ id }) => id)
  await writeJournal(store.paths, [{ type: 'clips.favorited', ids, favorite: true }])
  await appendFile(store.paths.journal, '\n{"sum":"abc","number":2,"change":{"type":"clips.mo')

  const reopened = await aLibrary(folder, {
    report: (message) => expect.unreachable(inEnglish(message)),
  })

  for (const id of ids) expect((await reopened.clip(id))?.favorite).toBe(true)
})

test('a line that the disk spoiled is set aside and told, and the lines around it count', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clip = aClip()
  await store.apply({ type: 'clip.added', clip })
  await store.close()
  await writeJournal(store.paths, [
    { type: 'clips.tagged', ids: [clip.id], tags: ['first'] },
    { type: 'clips.tagged', ids: [clip.id], tags: ['second'] },
    { type: 'clips.tagged', ids: [clip.id], tags: ['third'] },
  ])
  const text = await readFile(store.paths.journal, 'utf8')
  await writeFile(store.paths.journal, text.replace('"second"', '"secoNd"'))

  const said: string[] = []
  const reopened = await aLibrary(folder, { report: (message) => said.push(inEnglish(message)) })

  expect((await reopened.clip(clip.id))?.tags).toEqual(['first', 'third'])
  expect(said).toEqual([expect.stringMatching(/journal.* is damaged .*nothing was deleted/)])
  await reopened.close()
  await aLibrary(folder, { report: (message) => expect.unreachable(inEnglish(message)) })
})

test('what a journal holds unfinished stays there while other changes come and go', async () => {
  const paths = await someJournal()
  const held: Change[] = [
    { type: 'clips.tagged', ids: [aClip().id], tags: ['one'] },
    { type: 'clips.tagged', ids: [aClip().id], tags: ['two'] },
  ]
  await writeJournal(paths, held)

  const { journal, unfinished } = await openJournal(paths)
  const line = await journal.write(
    stamped({ type: 'clips.tagged', ids: [aClip().id], tags: ['three'] }),
  )
  journal.finish(line)
  await journal.close()

  expect(unfinished.map(({ change }) => change)).toEqual(held)
  const again = await openJournal(paths)
  await again.journal.close()
  expect(again.unfinished.slice(0, held.length).map(({ change }) => change)).toEqual(held)
})

test('a change to one clip outlives a crash in the middle of changes that span it', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = Array.from({ length: 150 }, () => aClip())
  await Promise.all(clips.map((clip) => store.apply({ type: 'clip.added', clip })))
  const ids = clips.map(({ id }) => id)
  const [shared = '', other = ''] = ids

  await store.apply({ type: 'clips.tagged', ids, tags: ['iran'] })
  await store.apply({ type: 'clips.favorited', ids: [shared, other], favorite: true })
  await store.apply({ type: 'clips.untagged', ids: [shared], tags: ['iran'] })
  const crashed = join(await aTemporaryFolder(), 'crashed')
  await cp(folder, crashed, { recursive: true, filter: (from) => !from.endsWith('.tmp') })

  const reopened = await aLibrary(crashed)
  expect((await reopened.clip(shared))?.tags).toEqual([])
  expect((await reopened.clip(shared))?.favorite).toBe(true)
  expect((await reopened.clip(other))?.tags).toEqual(['iran'])
})

test('many lines at once are written together, and each has its number', async () => {
  const paths = await someJournal()
  const { journal } = await openJournal(paths)
  const changes = Array.from({ length: 50 }, (_, place): Change => {
    return { type: 'clips.tagged', ids: [aClip().id], tags: [`tag ${place}`] }
  })

  const numbers = await Promise.all(changes.map((change) => journal.write(stamped(change))))
  await journal.close()

  expect(numbers).toEqual(changes.map((_, place) => place + 1))
  const again = await openJournal(paths)
  await again.journal.close()
  expect(again.unfinished.map(({ change }) => change)).toEqual(changes)
})

test('a journal does not grow without end, and what is not finished is never dropped', async () => {
  const paths = await someJournal()
  const { journal } = await openJournal(paths)
  const long = 'x'.repeat(200_000)
  const write = (tag: string) => {
    const edit: Change = { type: 'note.edited', id: aClip().id, fields: { title: tag, body: long } }
    return journal.write(stamped(edit))
  }
  for (let done = 0; done < 60; done++) journal.finish(await write(`done ${done}`))
  const open = await write('open')
  for (let done = 0; done < 60; done++) journal.finish(await write(`after ${done}`))
  await journal.close()

  const sizes = await Promise.all(
    [paths.journal, paths.journalBefore].map(async (path) => (await readFile(path)).length),
  )
  expect(sizes[0]).toBeLessThan(17_000_000)
  const again = await openJournal(paths)
  await again.journal.close()
  expect(again.unfinished.map(({ number }) => number)).toContain(open)
  expect(again.journal.lastNumber).toBe(121)
})

test('a file of the journal of which all is done and listed is not read, and any other is', async () => {
  const paths = await someJournal()
  const { journal } = await openJournal(paths)
  const long = 'x'.repeat(200_000)
  const write = (tag: string) => {
    const edit: Change = { type: 'note.edited', id: aClip().id, fields: { title: tag, body: long } }
    return journal.write(stamped(edit))
  }
  for (let done = 0; done < 30; done++) journal.finish(await write(`${done}`))
  await journal.close()
  const all = await openJournal(paths)
  const count = all.since(0).length
  await all.journal.close()

  const listed = await Journal.open(paths, expect.unreachable, all.journal.lastNumber)
  await listed.journal.close()

  expect(count).toBe(30)
  expect(listed.since(0).length).toBeLessThan(count)
  expect(listed.journal.lastNumber).toBe(30)
  const unlisted = await Journal.open(paths, expect.unreachable, 3)
  await unlisted.journal.close()
  expect(unlisted.since(3).map(({ number }) => number)).toEqual(
    Array.from({ length: 27 }, (_, at) => at + 4),
  )
})

function stamped(change: Change): StampedChange {
  return { at: '2024-05-03T10:00:00.000Z+0000@test', change, knew: {} }
}

async function someJournal(): Promise<JournalPaths> {
  const folder = await aTemporaryFolder()
  return { journal: join(folder, 'journal.jsonl'), journalBefore: join(folder, 'before.jsonl') }
}

function openJournal(paths: JournalPaths) {
  return Journal.open(paths, (path) => expect.unreachable(`${path} was set aside`))
}

/** Leaves these changes in a journal as a crash does: acknowledged and not finished. */
async function writeJournal(paths: JournalPaths, changes: readonly Change[]) {
  const { journal } = await openJournal(paths)
  for (const [place, change] of changes.entries()) {
    await journal.write({ ...stamped(change), at: `2024-05-03T10:00:00.000Z+000${place}@test` })
  }
  await journal.close()
}
