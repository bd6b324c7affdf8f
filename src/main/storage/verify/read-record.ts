import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id } from '#core/library/id'
import type { Library } from './look-into'
import { textOf } from './read-file'

/** As much of a clip as says which files it stands on. */
export type ClipFiles = {
  id: Id
  title: string
  versions: readonly {
    id: Id
    original: { file: string; sha256: string }
    /** What the server sent, where the original was made of it. */
    response?: { file: string; sha256: string } | undefined
    textSha256: string
    /** Of `article.html`; older versions have none. */
    articleSha256?: string | null
    assets: readonly { sha256: string; extension: string }[]
  }[]
}

/** How records are read. Each throws on a text that is no such record; the time is when the file was last written (ms since 1970). */
export type Decode = {
  clip: (text: string, modifiedAt: number) => ClipFiles
  note: (text: string, modifiedAt: number, id: Id) => { id: Id; title: string; body: string }
  library: (text: string, modifiedAt: number) => unknown
  /** Whether what was thrown says that a newer program wrote the record. */
  isNewer?: (thrown: unknown) => boolean
}

/** Reads a record; null when it cannot be, which is told. */
export async function readRecord<T>(
  library: Library,
  path: string,
  decode: (text: string, modifiedAt: number) => T,
  isNewer: Decode['isNewer'],
): Promise<T | null> {
  const text = await textOf(library, path)
  if (text === null) return null
  const written = await stat(join(library.folder, path)).catch(() => null)
  try {
    return decode(text, Math.floor(written?.mtimeMs ?? 0))
  } catch (thrown) {
    library.tell({ kind: isNewer?.(thrown) ? 'record-newer' : 'record-damaged', path })
    return null
  }
}
