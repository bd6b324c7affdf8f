import process from 'node:process'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

import { importBundle } from './our-code.mjs'
import { passed } from './measure.mjs'

const [way, path, bundled, ...sources] = process.argv.slice(2)

// A program of its own for every opening: nothing is warm in it, and its memory is nobody else's.
const open = way === 'library' ? await libraryOpener() : fileOpener()
const before = process.memoryUsage.rss()
const time = await passed(open)
const after = process.memoryUsage.rss()
process.send({ time, after, grown: after - before })

async function libraryOpener() {
  const { LibraryStore, anId } = await importBundle(bundled, sources)
  const now = () => new Date().toISOString()
  const tools = { machine: 'bench', now, newId: anId, report: console.error }
  return async () => {
    const store = await LibraryStore.open(path, tools)
    process.once('beforeExit', () => store.close())
  }
}

function fileOpener() {
  const file = new Low(new JSONFile(path), { clips: {} })
  return () => file.read()
}
