import { writeSync } from 'node:fs'
import { aSearchEntry, anEntryId } from '#tests/builders/search-entry'
import { FullTextIndex } from '#index/full-text-index'

// A program that changes an index and seals it, as fast as it can. It ends by being killed.
const [folder = ''] = process.argv.slice(2)
const DOCUMENTS = 60

async function work() {
  const index = new FullTextIndex(folder, () => 0)
  writeSync(1, 'opened\n')
  for (let round = 0; ; round++) {
    const entries = Array.from({ length: 7 }, (_, at) => {
      const number = (round * 5 + at) % DOCUMENTS
      const body = `round ${round} of document ${number}`
      return aSearchEntry({ id: anEntryId(number), body, stamp: String(round) })
    })
    await index.put(entries)
    index.remove([anEntryId((round * 11) % DOCUMENTS)])
    await index.settle()
  }
}

void work()
