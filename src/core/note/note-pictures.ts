import { pictureFile } from '../clip/picture-address'
import type { Asset } from '../clip/version'

const FILE = /^(?:\.\.\/)?(assets\/([0-9a-f]{2})\/(\2[0-9a-f]{62})\.(?:png|jpg|gif|webp|avif|svg))$/

/** How a note names a picture: relative to its own file `notes/<id>.md`, so that other editors show it too. */
export function notePictureAddress(asset: Pick<Asset, 'sha256' | 'extension'>): string {
  return `../${pictureFile(asset)}`
}

/** The file a picture of a note names, from the library's top; null for what is no picture of the library. */
export function notePictureFile(address: string): string | null {
  return FILE.exec(address)?.[1] ?? null
}

/** The files of all pictures a note shows, each once. */
export function picturesOfNote(body: string): string[] {
  const named = body.matchAll(/\]\((\.\.\/assets\/[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z]{3,4})[\s)]/g)
  return [
    ...new Set(Array.from(named, ([, address = '']) => notePictureFile(address) ?? []).flat()),
  ]
}
