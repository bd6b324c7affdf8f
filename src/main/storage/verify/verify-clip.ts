import { pictureFile } from '#core/clip/picture-address'
import { recordPath } from '#core/library/backup-record'
import { strayKind } from '#core/library/stray-name'
import { lookInto, type Library, type Named } from './look-into'
import { readRecord, type ClipFiles, type Decode } from './read-record'
import { verifyVersion } from './verify-version'

/** What a clip or note is called, and the pictures it shows. */
export type ShownPictures = { title: string; pictures: string[] }

/** Checks a clip's folder: its card and every version. Null when there is no telling what the clip needs. */
export async function verifyClip(
  library: Library,
  folder: string,
  decode: Decode,
): Promise<ShownPictures | null> {
  const inside = await lookInto(library, folder)
  const card = inside.find(({ name }) => name === 'clip.json')
  const clip =
    card?.is === 'file' ? await readRecord(library, card.path, decode.clip, decode.isNewer) : null
  if (!card && inside.some(({ is }) => is === 'folder')) {
    library.tell({ kind: 'card-missing', path: folder })
  }
  if (card && clip && recordPath({ kind: 'clip', id: clip.id }) !== card.path) {
    library.tell({ kind: 'record-misplaced', path: card.path })
  }
  const others = inside.filter((each) => each !== card && each.is !== 'closed')
  for (const each of others) tellStray(library, each, clip)
  if (clip === null) return null
  for (const version of clip.versions) {
    const path = `${folder}/${version.id}`
    const isClosed = inside.some((each) => each.path === path && each.is === 'closed')
    if (!isClosed) await verifyVersion(library, path, version, clip.title)
  }
  const pictures = clip.versions.flatMap(({ assets }) => assets.map(pictureFile))
  return { title: clip.title, pictures }
}

// Where the card cannot be read, there is no telling which versions it names.
function tellStray(library: Library, { name, path, is }: Named, clip: ClipFiles | null) {
  if (is === 'folder') {
    if (clip === null || clip.versions.some(({ id }) => id === name)) return
    library.tell({ kind: 'version-unnamed', path })
  } else {
    const kind = strayKind(name)
    if (kind) library.tell({ kind, path })
  }
}
