import { strayKind } from '#core/library/stray-name'
import { lookInto, type Library } from './look-into'
import { hashOf } from './read-file'

const PICTURE = /^([0-9a-f]{64})\.[a-z0-9]{1,5}$/

/** Checks one folder of pictures, whose names are their hashes, and takes those it meets out of `missing`. */
export async function verifyPictures(
  library: Library,
  folder: string,
  named: ReadonlyMap<string, string>,
  missing: Set<string>,
): Promise<string[]> {
  const unnamed: string[] = []
  for (const { name, path, is } of await lookInto(library, folder)) {
    missing.delete(path)
    if (is === 'closed') continue
    const sha256 = PICTURE.exec(name)?.[1]
    if (is === 'folder' || sha256 === undefined) {
      const kind = strayKind(name)
      if (kind) library.tell({ kind, path })
      continue
    }
    const hash = await hashOf(library, path)
    if (hash !== null && hash !== sha256) {
      library.tell({ kind: 'picture-altered', path, title: named.get(path) ?? null })
    }
    if (!named.has(path)) unnamed.push(path)
  }
  return unnamed
}
