import { copyFile, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import type { Clip } from '#core/clip/clip'
import type { RecordName } from '#core/library/records'
import { inEnglish } from '#core/messages/sentence'
import type { LibraryStore } from '#storage/library-store'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test.each(['in memory', 'only on disk'])(
  'a title, a tag and a highlight’s note changed by hand count when the record is %s',
  async (where) => {
    const highlight = aHighlight({ note: 'Why?' })
    const clip = aClip({ title: 'Old', tags: ['iran', 'press'], highlights: [highlight] })
    const { store, noticed } = await aWatched(clip)
    await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['to do'] })
    await store.flush()
    const open = where === 'in memory' ? store : await reopened(store, noticed)

    await byHand(open, clip, (card) =>
      card
        .replace('"title": "Old"', '"title": "By hand"')
        .replace('"press",', '')
        .replace('"Why?"', '"Because."'),
    )
    await open.check()

    expect(await open.clip(clip.id)).toMatchObject({
      title: 'By hand',
      tags: ['iran', 'to do'],
      highlights: [{ note: 'Because.' }],
    })
    expect(open.catalogue.clip(clip.id)).toMatchObject({
      title: 'By hand',
      tags: ['iran', 'to do'],
    })
    expect(noticed).toContainEqual({ kind: 'clip', id: clip.id })
  },
)

test('what is changed by hand is noticed by watching, a note’s Markdown too', async () => {
  const note = aNote({ body: 'As it was.' })
  const clip = aClip()
  const { store, noticed } = await aWatched(clip)
  await store.apply({ type: 'note.added', note })
  await store.flush()
  const watched = store.watch(({ names, isAll }) => {
    void (isAll ? store.check() : store.checkSome(names))
  })

  await edit(store.paths.record({ kind: 'note', id: note.id }), (text) =>
    text.replace('As it was.', 'In an editor.'),
  )
  await byHand(store, clip, (card) => card.replace('"favorite": false', '"favorite": true'))

  await vi.waitFor(
    async () => {
      expect(noticed).toContainEqual({ kind: 'note', id: note.id })
      expect((await store.note(note.id))?.body).toBe('In an editor.')
      expect(store.catalogue.clip(clip.id)?.favorite).toBe(true)
    },
    { timeout: 20_000, interval: 50 },
  )
  watched.stop()
})

test('a clip that was added while the folder is watched is watched too', async () => {
  const { store } = await aWatched(aClip())
  const watched = store.watch(({ names, isAll }) => {
    void (isAll ? store.check() : store.checkSome(names))
  })
  const clip = aClip({ title: 'Old' })
  await store.apply({ type: 'clip.added', clip })
  await store.flush()
  const isNoticed = async (title: string) => {
    // What was written before the watching began is not told of.
    await utimes(store.paths.record(nameOf(clip)), new Date(), new Date())
    expect(store.catalogue.clip(clip.id)?.title).toBe(title)
  }

  await byHand(store, clip, (card) => card.replace('"Old"', '"Once"'))
  await vi.waitFor(() => isNoticed('Once'), { timeout: 20_000, interval: 1_000 })
  await byHand(store, clip, (card) => card.replace('"Once"', '"Twice"'))
  await vi.waitFor(() => isNoticed('Twice'), { timeout: 20_000, interval: 1_000 })

  watched.stop()
})

test('an older file put in the place of a newer one takes no edit back', async () => {
  const clip = aClip({ title: 'First' })
  const { store } = await aWatched(clip)
  const path = store.paths.record(nameOf(clip))
  await copyFile(path, `${path}.old`)
  await store.apply({ type: 'clip.edited', id: clip.id, fields: { title: 'Second' } })
  await store.apply({ type: 'clips.tagged', ids: [clip.id], tags: ['iran'] })
  await store.close()
  await rename(`${path}.old`, path)

  const reopened = await aLibrary(store.paths.folder)

  expect(await reopened.clip(clip.id)).toMatchObject({ title: 'Second', tags: ['iran'] })
})

test('an edit made here while another hand writes is kept, and so is the other', async () => {
  const clip = aClip({ title: 'Old' })
  const { store } = await aWatched(clip)

  await byHand(store, clip, (card) => card.replace('"favorite": false', '"favorite": true'))
  await store.apply({ type: 'clip.edited', id: clip.id, fields: { title: 'New' } })
  await store.flush()

  const onDisk = JSON.parse(await readFile(store.paths.record(nameOf(clip)), 'utf8')) as Clip
  expect(onDisk).toMatchObject({ title: 'New', favorite: true })
})

test('what another hand writes again and again while changes are made here is all there in the end', async () => {
  const clip = aClip({ tags: ['first'] })
  const { store } = await aWatched(clip)
  const rounds = Array.from({ length: 20 }, (_, round) => `n${round}`)

  for (const round of rounds) {
    const made = store.apply({ type: 'clips.tagged', ids: [clip.id], tags: [`ours/${round}`] })
    await byHand(store, clip, (card) => card.replace('"first"', `"first", "theirs/${round}"`))
    await made
  }
  await store.flush()
  await store.check()
  await store.flush()

  const tags = [...((await store.clip(clip.id))?.tags ?? [])].sort()
  expect(tags).toEqual(
    ['first', ...rounds.flatMap((round) => [`ours/${round}`, `theirs/${round}`])].sort(),
  )
})

test('an edit by hand counts though the clock that dated it is behind', async () => {
  const clip = aClip({ title: 'Old' })
  const { store } = await aWatched(clip, '2030-01-01T00:00:00.000Z')
  await store.apply({ type: 'clip.edited', id: clip.id, fields: { title: 'New' } })
  await store.flush()

  await byHand(store, clip, (card) => card.replace('"New"', '"By hand"'))
  await store.check()

  expect((await store.clip(clip.id))?.title).toBe('By hand')
})

test('of a text written by hand in two copies both are kept', async () => {
  const note = aNote({ title: 'Plan', body: 'Begin.' })
  const { store } = await aWatched(aClip())
  await store.apply({ type: 'note.added', note })
  await store.flush()
  const path = store.paths.record({ kind: 'note', id: note.id })
  const copy = path.replace('.md', '.sync-conflict-20261123-034000-ABCDEFG.md')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('Begin.', 'Begin at home.'))
  await writeFile(copy, text.replace('Begin.', 'Begin abroad.'))
  await utimes(copy, new Date(), new Date(Date.now() + 60_000))

  await store.check()
  await store.flush()

  const bodies = await Promise.all(
    store.catalogue.noteIds.map(async (id) => (await store.note(id))?.body),
  )
  expect(bodies.sort()).toEqual(['Begin abroad.', 'Begin at home.'])
})

test('a conflict that a version control tool wrote into an open record is merged, not written over', async () => {
  const clip = aClip({ title: 'Old', tags: ['press'] })
  const { store, said } = await aWatched(clip)
  const path = store.paths.record(nameOf(clip))
  const ours = await readFile(path, 'utf8')
  const theirs = ours.replace('"press"', '"press",\n    "theirs"')
  await writeFile(path, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`)

  await store.apply({ type: 'clip.edited', id: clip.id, fields: { title: 'New' } })
  await store.flush()

  const onDisk = JSON.parse(await readFile(path, 'utf8')) as Clip
  expect(onDisk).toMatchObject({ title: 'New', tags: ['press', 'theirs'] })
  expect(said).toEqual([expect.stringContaining('from both sides of the conflict')])
})

test('a record of a newer program that a sync brought is not written over', async () => {
  const clip = aClip()
  const { store, said } = await aWatched(clip)
  await byHand(store, clip, (card) => card.replace('"format": 2', '"format": 99'))

  await store.apply({ type: 'clip.edited', id: clip.id, fields: { title: 'New' } })
  await store.flush()

  expect(await readFile(store.paths.record(nameOf(clip)), 'utf8')).toContain('"format": 99')
  expect(said.join()).toContain('update Commonplace')
})

test('a file garbled while its record is open is set aside and written again', async () => {
  const clip = aClip()
  const { store, said } = await aWatched(clip)
  const path = store.paths.record(nameOf(clip))
  await rm(store.paths.journal)
  await writeFile(path, '{ "id": "torn')

  await store.check()
  await store.flush()

  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ id: clip.id })
  expect(said).toEqual([expect.stringMatching(/set aside .*nothing was deleted/)])
})

async function aWatched(clip: Clip, now = '2024-05-03T10:00:00.000Z') {
  const noticed: RecordName[] = []
  const said: string[] = []
  const store = await aLibrary(await aTemporaryFolder(), {
    now: () => now,
    noticed: (names) => noticed.push(...names),
    report: (message) => said.push(inEnglish(message)),
  })
  await store.apply({ type: 'clip.added', clip })
  await store.flush()
  // Held, so that it stays in memory.
  await store.clip(clip.id)
  return { store, noticed, said }
}

async function reopened(store: LibraryStore, noticed: RecordName[]) {
  await store.close()
  return aLibrary(store.paths.folder, { noticed: (names) => noticed.push(...names) })
}

function byHand(store: LibraryStore, clip: Clip, change: (card: string) => string) {
  return edit(store.paths.record(nameOf(clip)), change)
}

async function edit(path: string, change: (text: string) => string) {
  const before = await readFile(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(path, after)
}

function nameOf({ id }: Clip): RecordName {
  return { kind: 'clip', id }
}
