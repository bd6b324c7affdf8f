import { join } from 'node:path'
import { Sentence, sentence } from '#core/messages/sentence'
import { z } from 'zod'
import { makeFolder, replaceDurably } from './durable-file'
import { jsonFormat } from './json-format'
import { RecordFile, type Replace } from './record-file'

/** Where a library was moved to, and the folder it left, as long as nobody has said what becomes of that; `failed` says why a move came to nothing. */
export const MovedLibrary = z.object({
  folder: z.string().min(1),
  left: z.string().nullable(),
  failed: z.union([Sentence, z.string().transform((words) => sentence('plain', words))]).nullable(),
})
export type MovedLibrary = z.infer<typeof MovedLibrary>

const replaceAny: Replace = (path, text) => replaceDurably(path, text)

/** Where the library was moved to, as the app's own folder says; null where it never was, or that cannot be read. */
export async function readMovedLibrary(dataFolder: string): Promise<MovedLibrary | null> {
  const file = fileIn(dataFolder)
  await file.load().catch(() => undefined)
  return file.record
}

/** Says where the library is from now on. Resolves when that is on disk. */
export async function keepMovedLibrary(dataFolder: string, moved: MovedLibrary): Promise<void> {
  await makeFolder(dataFolder)
  const file = fileIn(dataFolder)
  file.record = moved
  await file.save()
}

function fileIn(dataFolder: string) {
  return new RecordFile(
    join(dataFolder, 'moved-library.json'),
    jsonFormat(MovedLibrary),
    replaceAny,
  )
}
