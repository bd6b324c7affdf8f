import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Metadata, MetadataSources } from '#core/clip/metadata'
import type { Id } from '#core/library/id'
import type { LibraryPaths } from './library-paths'
import { CAPTURE_FILE } from './version-files'

const Capture = z.looseObject({
  url: z.string().nullable(),
  metadata: Metadata,
  sources: MetadataSources,
  capturedAt: z.string(),
})
const EXCERPT = 300

/** A clip's card made of what was written when its pages were captured; null when none of that can be read. */
export async function cardFromCapture(
  paths: LibraryPaths,
  id: Id,
): Promise<Record<string, unknown> | null> {
  const names = await readdir(paths.clipFolder(id)).catch(() => [])
  const captures = await Promise.all(names.sort().map((name) => readCapture(paths, id, name)))
  const versions = captures.filter((each) => each !== null)
  const newest = versions.at(-1)
  const oldest = versions[0]
  if (!newest || !oldest) return null
  const { metadata, url, sources } = newest.capture
  return {
    ...metadata,
    id,
    url,
    sources,
    excerpt: newest.text.slice(0, EXCERPT).replace(/\s+/g, ' ').trim(),
    savedAt: oldest.capture.capturedAt,
    place: 'inbox',
    favorite: false,
    tags: [],
    reading: { position: 0, progress: 0, lastReadAt: null },
    versions: versions.map(({ capture: { url: _, metadata: __, sources: ___, ...card } }) => card),
    highlights: [],
  }
}

async function readCapture(paths: LibraryPaths, id: Id, version: string) {
  const folder = paths.versionFolder(id, version)
  try {
    const capture = Capture.parse(JSON.parse(await readFile(join(folder, CAPTURE_FILE), 'utf8')))
    return { capture, text: await readFile(join(folder, 'article.txt'), 'utf8') }
  } catch {
    return null
  }
}
