import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { SingleChange } from '#core/library/change'
import { makeId } from '#core/library/id'
import { LibraryStore } from '#storage/library-store'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { storeTools } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'

// A program that changes a library as fast as it can, several changes at once, and prints each one before it
// asks for it and again when it is acknowledged. It ends by being killed. Each lane makes and changes records of
// its own in order; tags are put on the records of all.
const [folder = '', round = '', cacheFolder = ''] = process.argv.slice(2)
const LANES = 5
const MOST_TAGGED = 40

const anId = () => makeId(Date.now(), randomBytes(16))

async function make(store: LibraryStore, change: SingleChange) {
  writeSync(1, `asked ${JSON.stringify(change)}\n`)
  await store.apply(change)
  writeSync(1, `made ${JSON.stringify(change)}\n`)
}

async function lane(store: LibraryStore, name: string) {
  for (let turn = 0; ; turn++) {
    const clip = aClip({ id: anId(), title: `${name} ${turn}` })
    const metadata = { ...aCapturedPage().metadata, title: clip.title }
    const page = aCapturedPage({ articleText: `The text of ${clip.title}.`, metadata })
    const version = await store.files.writeVersion(clip.id, page)
    await make(store, { type: 'clip.added', clip: { ...clip, versions: [version] } })
    const [highlight, other] = [aHighlight({ id: anId() }), aHighlight({ id: anId() })]
    await make(store, { type: 'highlight.added', clip: clip.id, highlight })
    await make(store, { type: 'highlight.added', clip: clip.id, highlight: other })
    const fields = { note: `of ${clip.title}`, color: 'blue' as const }
    await make(store, { type: 'highlight.edited', clip: clip.id, id: highlight.id, fields })
    await make(store, { type: 'highlight.removed', clip: clip.id, id: other.id })
    const note = aNote({ id: anId(), title: clip.title })
    await make(store, { type: 'note.added', note })
    for (let draft = 0; draft < 3; draft++) {
      await make(store, { type: 'note.edited', id: note.id, fields: { body: `Draft ${draft}` } })
    }
    await make(store, { type: 'clips.moved', ids: [clip.id], place: 'archive' })
    if (turn % 3 === 1) {
      await make(store, { type: 'clips.deleted', ids: [clip.id] })
      await make(store, { type: 'notes.deleted', ids: [note.id] })
    }
  }
}

async function tagAll(store: LibraryStore) {
  while (store.catalogue.clipIds.length === 0) await setImmediate()
  for (let turn = 0; ; turn++) {
    const ids = store.catalogue.clipIds.slice(-MOST_TAGGED)
    const tags = [`r${round}-${turn}`]
    await make(store, { type: 'clips.tagged', ids: turn % 2 === 0 ? ids : ids.slice(-1), tags })
  }
}

async function change(store: LibraryStore) {
  const lanes = Array.from({ length: LANES }, (_, at) => lane(store, `Lane ${round}-${at}`))
  await Promise.all([...lanes, tagAll(store)])
}

void LibraryStore.open(folder, storeTools({ newId: anId, cacheFolder: cacheFolder || null }))
  .then((store) => store.checked.then(() => store))
  .then(change)
