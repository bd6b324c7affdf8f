import { z } from 'zod'
import { Id } from '#core/library/id'
import type { ExportFolder } from './export-target'

/** The file in which a Markdown export remembers what it wrote, so that the next one updates it in place. */
const MANIFEST = '.commonplace-export.json'

const Manifest = z.object({
  version: z.literal(1),
  files: z.record(
    Id,
    z.object({
      path: z.string().regex(/^(?:Clips|Notes)\/[^/\\\p{Cc}]{1,200}\.md$/u),
      /** SHA-256 of the file as it was written. */
      sha256: z.string(),
      /** The names in the front matter it was given; exports of before did not say. */
      properties: z.array(z.string()).optional(),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

/** What the last export into a folder wrote; nothing where there was none, or where that cannot be read any more. */
export async function readManifest(folder: ExportFolder): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse((await folder.readText(MANIFEST)) ?? ''))
  } catch {
    return { version: 1, files: {} }
  }
}

export function writeManifest(folder: ExportFolder, manifest: Manifest): Promise<void> {
  return folder.write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
}
