import { dirname, join } from 'node:path'
import { cachePath } from '#storage/catalogue-cache'
import type { LibraryStore } from '#storage/library-store'

/**
 * Where the index of a library is kept among the app's own files. Null of a library that cannot be written: nobody
 * has that to himself, and two programs would write into one index.
 */
export function indexFolder(
  cacheFolder: string,
  { id, paths, isReadOnly }: Pick<LibraryStore, 'id' | 'paths' | 'isReadOnly'>,
): string | null {
  return isReadOnly ? null : join(dirname(cachePath(cacheFolder, id, paths.folder)), 'index')
}
