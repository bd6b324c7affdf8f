import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Fetched } from '#core/clip/fetched'
import { Metadata, MetadataSources } from '#core/clip/metadata'
import type { Id } from '#core/library/id'
import type { LibraryPaths } from './library-paths'
import { CAPTURE_FILE } from './version-files'

const Captured = z.object({
  metadata: Metadata,
  sources: MetadataSources,
  /** The program that captured it, where that was noted. */
  program: z.string().nullable().catch(null),
  /** How it was had from the web, where it was. */
  fetched: Fetched.nullable().catch(null),
})
export type Captured = z.infer<typeof Captured>

/** What a page said of itself when it was captured; null where that cannot be read any more. */
export async function readCaptured(
  paths: LibraryPaths,
  clip: Id,
  version: Id,
): Promise<Captured | null> {
  try {
    const file = join(paths.versionFolder(clip, version), CAPTURE_FILE)
    return Captured.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}
