import { z } from 'zod'
import { Clip } from '../clip/clip'
import { Id } from '../library/id'
import { Note } from '../note/note'

/** How a file that holds a whole library begins: the name by which it is known again. */
export const LIBRARY_HEAD = '{"format":"commonplace-library","version":1,'

/** What a file held: words as they are, anything else in base64. */
const FileContent = z.union([z.object({ text: z.string() }), z.object({ base64: z.base64() })])
export type FileContent = z.infer<typeof FileContent>

/** The names that files of a version have. */
const FileName = z.string().regex(/^[a-z]+\.[a-z0-9]{1,6}$/)

/** A clip with the files of its versions. */
export const ClipLine = z.object({
  clip: Clip,
  versions: z.record(Id, z.record(FileName, FileContent)),
})
export type ClipLine = z.infer<typeof ClipLine>

export const NoteLine = Note

/** A picture, under its file from the library's top. */
export const PictureLine = z.object({
  file: z.string().regex(/^assets\/[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z0-9]{1,5}$/),
  base64: z.base64(),
})
export type PictureLine = z.infer<typeof PictureLine>

/** The parts of such a file, in order. Each record stands on a line of its own, so that no program has to hold all. */
export const LIBRARY_SECTIONS = ['pictures', 'clips', 'notes'] as const
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number]

/** The words or bytes of a file as they stand in such a line. */
export function fileContent(bytes: Uint8Array, base64: (bytes: Uint8Array) => string): FileContent {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text }
  } catch {
    return { base64: base64(bytes) }
  }
}
