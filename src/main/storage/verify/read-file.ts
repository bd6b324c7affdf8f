import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { reasonOf, type Library } from './look-into'

/** The SHA-256 of a file in hex; null when it cannot be read, which is told. */
export function hashOf(library: Library, path: string): Promise<string | null> {
  return orTell(library, path, async () => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(library.folder, path)), hash)
    return hash.digest('hex')
  })
}

/** The text of a file; null when it cannot be read, which is told. */
export function textOf(library: Library, path: string): Promise<string | null> {
  return orTell(library, path, () => readFile(join(library.folder, path), 'utf8'))
}

async function orTell<T>({ tell }: Library, path: string, read: () => Promise<T>) {
  try {
    return await read()
  } catch (cause) {
    tell({ kind: 'unreadable', path, reason: reasonOf(cause) })
    return null
  }
}
