import { randomBytes } from 'node:crypto'
import process from 'node:process'

import { openStore, STORE_SOURCES } from './bench-store.mjs'
import { importBundle } from './our-code.mjs'

const CHANGES = 100
const [home, bundled] = process.argv.slice(2)

// Says when so many changes are acknowledged, their records mostly still to be written, and goes on until it is killed.
const ours = await importBundle(bundled, STORE_SOURCES)
const store = await openStore(ours, home)
await store.checked
const ids = store.catalogue.clipIds
for (let done = 0; ; done++) {
  const highlight = { ...ours.aHighlight(), id: ours.makeId(Date.now(), randomBytes(16)) }
  await store.apply({ type: 'highlight.added', clip: ids[(done * 97) % ids.length], highlight })
  if (done === CHANGES) process.send('changed')
}
