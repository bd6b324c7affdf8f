import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** What the measurements of the library run of ours. */
export const STORE_SOURCES = [
  'src/main/storage/library-store.ts',
  'src/main/storage/machine-id.ts',
  'src/core/library/id.ts',
  'src/core/library/list-wanted.ts',
  'src/core/highlight/describe-quote.ts',
  'tests/builders/a-highlight.ts',
]

/** Opens the library of a home as the app does, with the app's own folders in it. */
export async function openStore({ LibraryStore, readMachineId, makeMachineId, makeId }, home) {
  const data = join(home, 'data')
  const machine = await readMachineId(data, () => makeMachineId(randomBytes(6)))
  return LibraryStore.open(join(home, 'library'), {
    machine,
    now: () => new Date().toISOString(),
    newId: () => makeId(Date.now(), randomBytes(16)),
    report: (message) => console.log(`  Commonplace says: ${message}`),
    noticed: () => undefined,
    cacheFolder: join(data, 'derived'),
    dataFolder: data,
  })
}

/** The clip of a captured page, as `keepPage` makes it. */
export function clipOf(id, version, page, { savedAt, tags, highlights }) {
  return {
    ...page.metadata,
    id,
    url: page.url,
    sources: page.sources,
    excerpt: page.excerpt,
    savedAt: new Date(savedAt).toISOString(),
    place: 'inbox',
    backTo: 'inbox',
    favorite: false,
    tags,
    collections: [],
    reading: { position: 0, progress: 0, lastReadAt: null },
    versions: [version],
    highlights,
    removedHighlights: [],
    edits: {},
  }
}
