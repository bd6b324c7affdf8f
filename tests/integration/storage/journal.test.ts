import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '#core/library/change'
import { Journal } from '#storage/journal'
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
  await writeJournal(store.paths.journal, [
    { type: 'clips.tagged', ids, tags: ['iran'] },
    { type: 'clips.untagged', ids: [one], tags: ['iran'] },
  ])

  const reopened = await aLibrary(folder)

  expect((await reopened.clip(one))?.tags).toEqual([])
  expect((await reopened.clip(two))?.tags).toEqual(['iran'])
  expect(reopened.catalogue.clip(two)?.tags).toEqual(['iran'])
})

test('a line torn by the crash is passed over, and what came before it is not', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = [aClip(), aClip()]
  for (const clip of clips) await store.apply({ type: 'clip.added', clip })
  await store.close()
  const ids = clips.map(({ id }) => id)
  await writeJournal(store.paths.journal, [{ type: 'clips.favorited', ids, favorite: true }])
  await appendFile(store.paths.journal, '{"number":2,"change":{"type":"clips.mo')

  const reopened = await aLibrary(folder)

  for (const id of ids) expect((await reopened.clip(id))?.favorite).toBe(true)
})

test('what a journal holds unfinished stays there while other changes come and go', async () => {
  const path = join(await aTemporaryFolder(), 'journal.jsonl')
  const held: Change[] = [
    { type: 'clips.tagged', ids: [aClip().id], tags: ['one'] },
    { type: 'clips.tagged', ids: [aClip().id], tags: ['two'] },
  ]
  await writeJournal(path, held)

  const { journal, unfinished } = await Journal.open(path)
  const line = journal.write({ type: 'clips.tagged', ids: [aClip().id], tags: ['three'] })
  await line.written
  await journal.finish(line.number)
  await journal.close()

  expect(unfinished).toEqual(held)
  const again = await Journal.open(path)
  await again.journal.close()
  expect(again.unfinished.slice(0, held.length)).toEqual(held)
})

test('a change to one clip outlives a crash in the middle of changes that span it', async () => {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const clips = Array.from({ length: 150 }, () => aClip())
  await Promise.all(clips.map((clip) => store.apply({ type: 'clip.added', clip })))
  const ids = clips.map(({ id }) => id)
  const [shared = '', other = ''] = ids

  const long = store.apply({ type: 'clips.tagged', ids, tags: ['iran'] })
  const short = store.apply({ type: 'clips.favorited', ids: [shared, other], favorite: true })
  await short
  await store.apply({ type: 'clips.untagged', ids: [shared], tags: ['iran'] })
  const crashed = join(await aTemporaryFolder(), 'crashed')
  await cp(folder, crashed, { recursive: true, filter: (from) => !from.endsWith('.tmp') })
  await long

  const reopened = await aLibrary(crashed)
  expect((await reopened.clip(shared))?.tags).toEqual([])
  expect((await reopened.clip(shared))?.favorite).toBe(true)
})

test('a line cut short by a full disk does not take the next one with it', async () => {
  const path = join(await aTemporaryFolder(), 'journal.jsonl')
  const { journal } = await Journal.open(path)
  await appendFile(path, '{"number":1,"change":{"type":"cl')
  const change: Change = { type: 'clips.tagged', ids: [aClip().id], tags: ['kept'] }
  await journal.write(change).written
  await journal.close()

  const { journal: again, unfinished } = await Journal.open(path)
  await again.close()
  expect(unfinished).toEqual([change])
})

/** Leaves these changes in a journal as a crash does: acknowledged and not finished. */
async function writeJournal(path: string, changes: readonly Change[]) {
  const { journal } = await Journal.open(path)
  for (const change of changes) await journal.write(change).written
  await journal.close()
}
