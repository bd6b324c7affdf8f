import { parseArgs } from 'node:util'

import { STORE_SOURCES } from './bench-store.mjs'
import { keptLibrary } from './kept-library.mjs'
import { bundle, importBundle } from './our-code.mjs'
import { sizes } from './sizes.mjs'
import { findSqlite } from './sqlite-peer.mjs'
import { measureAdding } from './storage-adding.mjs'
import { measureDisk } from './storage-disk.mjs'
import { measureImporting } from './storage-importing.mjs'
import { measureOpening } from './storage-opening.mjs'
import { measureStarting } from './storage-starting.mjs'

const SIZES = sizes('clips', [1000, 10_000, 100_000])
const [HIGHLIGHTS] = sizes('highlights', [300])
const [IMPORTED] = sizes('imported', [600])
const [OPENINGS] = sizes('openings', [5])
const [STARTS] = sizes('starts', [5])

const bundled = await bundle(STORE_SOURCES)
const ours = await importBundle(bundled, STORE_SOURCES)
const sqlite = findSqlite()
const empty = await keptLibrary(0, bundled, sqlite)

for (const size of SIZES) {
  const home = await keptLibrary(size, bundled, sqlite)
  const parts = {
    disk: () => measureDisk(size, home, sqlite),
    opening: () => measureOpening({ size, home, empty }, bundled, sqlite, OPENINGS),
    adding: () => measureAdding(size, home, ours, sqlite, HIGHLIGHTS),
    importing: () => measureImporting(size, home, ours, sqlite, IMPORTED),
    starting: () => measureStarting({ size, home, empty }, STARTS),
  }
  for (const [name, measure] of Object.entries(parts)) if (isWanted(name)) await measure()
}

// `--only opening,adding` leaves out the others.
function isWanted(name) {
  const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: false })
  return values.only === undefined || values.only.split(',').includes(name)
}
