import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeShelf } from '#core/library/list-wanted'
import { SHELVES } from '#core/library/shelf'
import { Catalogue } from '#storage/catalogue/catalogue'
import type { ClipEntry } from '#storage/catalogue/catalogue-entry'
import { aClipEntry, aNoteEntry } from '#tests/builders/catalogue-entry'
import { anId } from '#tests/builders/an-id'
import { anySteps, type Step } from './any-catalogue'
import { storedAndRead } from './stored-and-read'
import { Model } from './model'

// The model is slow on purpose, and the machine may be busy.
const UNHURRIED = { timeout: 60_000 }

test('after any changes the catalogue answers as a plain list of rows would', UNHURRIED, () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const model = new Model()
      let catalogue = new Catalogue()

      for (const step of steps) catalogue = take(step, catalogue, model)

      expectSame(catalogue, model)
      expectSameOfEach(catalogue, model)
    }),
    { numRuns: 120 },
  )
})

test('thousands of clips are listed in order while they come, change and go', UNHURRIED, () => {
  const model = new Model()
  let catalogue = new Catalogue()
  const entries = Array.from({ length: 2000 }, (_, at) =>
    aClipEntry({ title: `Title ${(at * 7919) % 2000}`, site: `Site ${at % 90}` }),
  )
  for (const entry of entries) catalogue = take({ do: 'set', entry }, catalogue, model)
  expectSame(catalogue, model)

  for (const { row } of entries.slice(0, 1500)) {
    catalogue = take({ do: 'remove', id: row.id }, catalogue, model)
  }
  for (const { row, ...entry } of entries.slice(1750)) {
    const longer = { ...entry, row: { ...row, title: row.title.repeat(40) } }
    catalogue = take({ do: 'set', entry: longer }, catalogue, model)
  }

  expectSame(catalogue, model)
  expectSame(storedAndRead(catalogue), model)
})

test('a clip is given back letter by letter, and where it stands in a list is known', () => {
  const [first, second] = [aClipEntry({ title: 'B' }), aClipEntry({ title: 'A', authors: [] })]
  const catalogue = aCatalogue([first, second])

  const list = catalogue.list({
    ...wholeShelf('library'),
    sort: { by: 'title', direction: 'ascending' },
  })

  expect(list.rows(0, 10)).toEqual([second.row, first.row])
  expect(list.indexOf(first.row.id)).toBe(1)
  expect(list.indexOf(anId())).toBe(-1)
  expect(list.rows(1, 1)).toEqual([first.row])
})

test('titles stand in order without regard to case and accents', () => {
  const titles = ['Zoo', 'élan', 'Eland', 'apple', 'Äpfel']
  const catalogue = aCatalogue(titles.map((title) => aClipEntry({ title })))

  const { rows } = catalogue.list({
    ...wholeShelf('library'),
    sort: { by: 'title', direction: 'ascending' },
  })

  expect(rows(0, 10).map(({ title }) => title)).toEqual(['Äpfel', 'apple', 'élan', 'Eland', 'Zoo'])
})

test('a bulk change moves clips between shelves, tags and collections at once', () => {
  const collection = anId()
  const { row, ...rest } = aClipEntry({}, { trashedAt: null })
  const catalogue = aCatalogue([{ row, ...rest }])

  const ids = [row.id]
  const place = 'archive'
  catalogue.stand({ type: 'clips.moved', ids, place })
  catalogue.stand({ type: 'clips.favorited', ids, favorite: true })
  catalogue.stand({ type: 'clips.tagged', ids, tags: ['press/iran', 'Press/Iran'] })
  catalogue.stand({ type: 'clips.collected', ids, collection })

  expect(catalogue.standings()(row.id)).toEqual({
    ...{ id: row.id, place, favorite: true },
    tags: ['press/iran'],
    collections: [collection],
  })
  expect(catalogue.counts()).toEqual({ inbox: 0, library: 1, archive: 1, favorites: 1, trash: 0 })
  expect(catalogue.tags()).toEqual([
    { name: 'press', count: 1 },
    { name: 'press/iran', count: 1 },
  ])
  const there = { parent: null, order: 0, color: null }
  catalogue.setNote(aNoteEntry({ id: collection, collection: there }))
  expect(catalogue.collectionCounts()).toEqual(new Map([[collection, 1]]))
})

test('the trash knows how much it holds and what was put there before a moment', () => {
  const old = aClipEntry({ place: 'trash' }, { bytes: 1000, trashedAt: '2024-01-01T00:00:00.000Z' })
  const young = aClipEntry({ place: 'trash' }, { bytes: 30, trashedAt: '2024-03-01T00:00:00.000Z' })
  const unknown = aClipEntry({ place: 'trash' }, { bytes: 4 })
  const catalogue = aCatalogue([old, young, unknown, aClipEntry()])
  const note = aNoteEntry({ trashed: true }, { trashedAt: '2024-01-02T00:00:00.000Z' })
  catalogue.setNote(note)

  expect(catalogue.trash()).toEqual({ clips: 3, notes: 1, bytes: 1034 })
  expect(catalogue.trashedBefore('2024-02-01T00:00:00.000Z')).toEqual({
    clips: [old.row.id],
    notes: [note.row.id],
  })
})

test('what was restored is not emptied with what was trashed when it was', () => {
  const { row, ...entry } = aClipEntry(
    { place: 'trash' },
    { trashedAt: '2024-01-01T00:00:00.000Z' },
  )
  const catalogue = aCatalogue([{ row, ...entry }])

  catalogue.stand({ type: 'clips.moved', ids: [row.id], place: 'inbox' })
  catalogue.stand({ type: 'clips.moved', ids: [row.id], place: 'trash' })

  expect(catalogue.trashedBefore('2030-01-01T00:00:00.000Z').clips).toEqual([])
})

test('a link finds a note before a clip, by title or id, and the newest of several', () => {
  const older = aClipEntry({ title: 'The “Best”', savedAt: '2024-01-01T00:00:00.000Z' })
  const newer = aClipEntry({ title: 'the "best"', savedAt: '2024-01-02T00:00:00.000Z' })
  const trashed = aClipEntry({ title: 'The best', place: 'trash' })
  const catalogue = aCatalogue([newer, older, trashed])

  expect(catalogue.linkTarget('THE "BEST"')).toMatchObject({ kind: 'clip', id: newer.row.id })
  expect(catalogue.linkTarget(older.row.id)).toMatchObject({ id: older.row.id })
  expect(catalogue.linkTarget('The best')).toBeNull()

  const note = aNoteEntry({ title: 'The "best"', body: 'See [[Élan]].' })
  catalogue.setNote(note)

  expect(catalogue.linkTarget('the “best”')).toMatchObject({ kind: 'note', id: note.row.id })
  expect(catalogue.notesLinkingTo(['élan'])).toEqual([note.row])
})

test('titles are completed: first those that begin so, notes before clips, no more than asked for', () => {
  const clips = ['A best of', 'Best of times', 'Worst'].map((title) => aClipEntry({ title }))
  const catalogue = aCatalogue(clips)
  catalogue.setNote(aNoteEntry({ title: 'My best' }))

  const titles = (typed: string, limit: number) =>
    catalogue.titlesHolding(typed, limit).map(({ title }) => title)

  expect(titles('BÉST', 12)).toEqual(['Best of times', 'My best', 'A best of'])
  expect(titles('best', 2)).toEqual(['Best of times', 'My best'])
  expect(titles('nothing', 12)).toEqual([])
})

test('what the file system told of a file is kept until it is told anew', () => {
  const file = { modifiedAt: 1714730400000.25, size: 1234 }
  const clip = aClipEntry({}, { file })
  const note = aNoteEntry()
  const catalogue = aCatalogue([clip])
  catalogue.setNote(note)

  const [clipName, noteName] = [
    { kind: 'clip' as const, id: clip.row.id },
    { kind: 'note' as const, id: note.row.id },
  ]
  catalogue.setFile(noteName, file)

  expect(catalogue.fileOf(clipName)).toEqual(file)
  expect(catalogue.fileOf(noteName)).toEqual(file)
  catalogue.setFile(clipName, null)
  expect(catalogue.fileOf(clipName)).toBeNull()
  expect(catalogue.fileOf({ kind: 'clip', id: anId() })).toBeNull()
})

test('notes come and go, last edited first', () => {
  const catalogue = new Catalogue()
  const older = aNoteEntry({ editedAt: '2024-01-01T00:00:00.000Z' })
  const newer = aNoteEntry({ editedAt: '2024-01-02T00:00:00.000Z' })
  const trashed = aNoteEntry({ trashed: true })
  for (const each of [older, newer, trashed]) catalogue.setNote(each)

  expect(catalogue.notesIn(false)).toEqual([newer.row, older.row])
  expect(catalogue.notesIn(true)).toEqual([trashed.row])

  catalogue.removeNote(newer.row.id)

  expect(catalogue.notesIn(false)).toEqual([older.row])
  expect(catalogue.has({ kind: 'note', id: newer.row.id })).toBe(false)
})

function aCatalogue(entries: readonly ClipEntry[]): Catalogue {
  const catalogue = new Catalogue()
  for (const entry of entries) catalogue.setClip(entry)
  return catalogue
}

function take(step: Step, catalogue: Catalogue, model: Model): Catalogue {
  switch (step.do) {
    case 'set':
      catalogue.setClip(step.entry)
      model.entries.set(step.entry.row.id, step.entry)
      return catalogue
    case 'remove':
      catalogue.removeClip(step.id)
      model.entries.delete(step.id)
      return catalogue
    case 'stand':
      catalogue.stand(step.change)
      model.stand(step.change)
      return catalogue
    case 'list': {
      const { total, rows } = catalogue.list(step.wanted)
      const expected = model.list(step.wanted)
      expect(total).toBe(expected.length)
      expect(rows(0, 100)).toEqual(expected)
      return catalogue
    }
    case 'store':
      return storedAndRead(catalogue)
  }
}

function expectSame(catalogue: Catalogue, model: Model) {
  for (const shelf of SHELVES) {
    const expected = model.list(wholeShelf(shelf))
    expect(catalogue.list(wholeShelf(shelf)).rows(0, Infinity)).toEqual(expected)
    expect(catalogue.counts()[shelf]).toBe(expected.length)
  }
  expect(catalogue.tags()).toEqual(model.tags())
  const ids = catalogue.clipIds
  for (const tag of ['IRAN', 'a', 'none']) {
    expect(catalogue.clipsWithout(tag, ids).sort()).toEqual(model.clipsWithout(tag).sort())
  }
  for (const [id, { row, file }] of model.entries) {
    expect(catalogue.clip(id)).toEqual(row)
    expect(catalogue.fileOf({ kind: 'clip', id })).toEqual(file)
  }
  expect(catalogue.clipIds.toSorted()).toEqual([...model.entries.keys()].toSorted())
}

// What takes the model a look at every clip.
function expectSameOfEach(catalogue: Catalogue, model: Model) {
  const trashed = catalogue.trashedBefore('2024-06-01T00:00:00.000Z').clips
  for (const [id, { row, address, textSha256, trashedAt }] of model.entries) {
    const same = catalogue.savedAlready(address, textSha256)
    expect(same?.id ?? null).toBe(model.savedAlready(address, textSha256))
    expect(trashed.includes(id)).toBe(row.place === 'trash' && trashedAt !== null)
  }
}
