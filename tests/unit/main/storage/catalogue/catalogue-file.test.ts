import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeShelf } from '#core/library/list-wanted'
import { Catalogue } from '#storage/catalogue/catalogue'
import { aClipEntry, aNoteEntry } from '#tests/builders/catalogue-entry'
import { textsInMemory } from '#tests/builders/texts-in-memory'
import { anId } from '#tests/builders/an-id'
import { bytesOf, readBack, storedAndRead } from './stored-and-read'

test('a catalogue read back is the same, notes and all, and can be changed', () => {
  const { catalogue, clip, note } = aStoredCatalogue()

  const read = storedAndRead(catalogue)

  expect(read.list(wholeShelf('library')).rows(0, 10)).toEqual(
    catalogue.list(wholeShelf('library')).rows(0, 10),
  )
  expect(read.notesIn(false)).toEqual([note.row])
  expect(read.notesLinkingTo(['elsewhere'])).toEqual([note.row])
  read.stand({ type: 'clips.moved', ids: [clip.row.id], place: 'archive' })
  expect(read.clip(clip.row.id)?.place).toBe('archive')
  const added = aClipEntry({ title: 'Added' })
  read.setClip(added)
  expect(read.clip(added.row.id)).toEqual(added.row)
})

test('an empty catalogue is read back as one', () => {
  const read = storedAndRead(new Catalogue())

  expect(read.clipIds).toEqual([])
  expect(read.noteIds).toEqual([])
})

test('the bytes may lie anywhere in memory', () => {
  const { lists, texts } = aStoredCatalogue().catalogue.encode()
  const moved = new Uint8Array(lists.length + 3)
  moved.set(lists, 3)

  expect(readBack({ lists: moved.subarray(3), texts }).clipIds).toHaveLength(2)
})

test('a file with any one bit changed is refused', () => {
  const { lists: bytes, texts } = aStoredCatalogue().catalogue.encode()

  for (let place = 0; place < bytes.length; place++) {
    const changed = Uint8Array.from(bytes)
    changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8))
    expect(() => readBack({ lists: changed, texts }), `at byte ${place}`).toThrow()
  }
})

test('a file that is cut off anywhere is refused', () => {
  const { lists: bytes, texts } = aStoredCatalogue().catalogue.encode()

  for (let length = 0; length < bytes.length; length++) {
    expect(() => readBack({ lists: bytes.slice(0, length), texts }), `at ${length}`).toThrow()
  }
})

test('texts are brought when they are asked for, and those the disk has spoiled are told', async () => {
  const catalogue = new Catalogue()
  const clips = Array.from({ length: 90 }, (_, at) => aClipEntry({ excerpt: `${at} `.repeat(900) }))
  for (const clip of clips) catalogue.setClip(clip)
  const { lists, texts } = catalogue.encode()
  const [first, last] = [clips[0], clips.at(-1)]
  const whole = bytesOf(texts)
  const asked: number[] = []
  const source = textsInMemory(whole)
  const read = Catalogue.decode(lists, whole.length, {
    ...source,
    read: (into, from) => {
      asked.push(from)
      source.read(into, from)
    },
  })

  expect(read.list(wholeShelf('library')).total).toBe(90)
  expect(asked).toEqual([])
  expect(read.clip(first?.row.id ?? '')).toEqual(first?.row)
  expect(asked).toEqual([0])
  expect(await read.lookThrough()).toEqual([])

  whole[whole.length - 1] = (whole[whole.length - 1] ?? 0) ^ 1
  const spoiled = await readBack({ lists, texts: [whole] }).lookThrough()
  expect(spoiled).toContain(last?.row.id)
  expect(spoiled).not.toContain(first?.row.id)
})

test('a file with a stretch of zeros, of its own bytes or of others, is refused', () => {
  const { lists: bytes, texts } = aStoredCatalogue().catalogue.encode()
  const places = fc.nat({ max: bytes.length })
  fc.assert(
    fc.property(places, places, fc.uint8Array({ maxLength: 64 }), (at, from, other) => {
      const torn = [
        withBytes(bytes, at, new Uint8Array(64)),
        withBytes(bytes, at, bytes.slice(from, from + 512)),
        withBytes(bytes, at, other),
        Uint8Array.from([...bytes, ...other, 0]),
      ]
      for (const each of torn) {
        if (!Buffer.from(each).equals(bytes))
          expect(() => readBack({ lists: each, texts })).toThrow()
      }
    }),
  )
})

function withBytes(bytes: Uint8Array, at: number, others: Uint8Array) {
  const changed = Uint8Array.from(bytes)
  changed.set(others.subarray(0, Math.max(0, bytes.length - at)), at)
  return changed
}

function aStoredCatalogue() {
  const catalogue = new Catalogue()
  const clip = aClipEntry({ tags: ['press', 'a/b'], collections: [anId()] })
  const note = aNoteEntry({ body: 'See [[Elsewhere]].' })
  for (const each of [clip, aClipEntry({ site: null, publishedAt: null })]) catalogue.setClip(each)
  catalogue.setNote(note)
  return { catalogue, clip, note }
}
