import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { SingleChange } from '#core/library/change'
import { makeId } from '#core/library/id'
import { LibraryStore } from '#storage/library-store'
import { aNote } from '#tests/builders/a-note'
import { storeTools } from '#tests/builders/a-library'

// A program that changes a library as fast as it can, several changes at once, and prints each one
// when it is acknowledged. It ends by being killed.
const [folder = '', round = ''] = process.argv.slice(2)
const LANES = 6

async function change(store: LibraryStore) {
  const { clipIds } = store.catalogue
  let count = 0
  const next = (): SingleChange => {
    const number = count++
    const tag = `r${round}-${number}`
    if (number % 3 === 0) {
      const id = makeId(Date.now(), randomBytes(16))
      return { type: 'note.added', note: aNote({ id, title: tag }) }
    }
    const first = clipIds[number % clipIds.length] ?? ''
    return { type: 'clips.tagged', ids: number % 3 === 1 ? [first] : clipIds, tags: [tag] }
  }
  const lane = async () => {
    for (;;) {
      const made = next()
      await store.apply(made)
      writeSync(1, `${JSON.stringify(made)}\n`)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

void LibraryStore.open(folder, storeTools()).then(change)
