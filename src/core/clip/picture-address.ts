import type { Asset } from './version'

/** A picture's file, from the library's top. */
export function pictureFile({ sha256, extension }: Pick<Asset, 'sha256' | 'extension'>): string {
  return `assets/${sha256.slice(0, 2)}/${sha256}.${extension}`
}

/** How an article names a picture: relative to its own file `clips/ab/<id>/<version>/article.html`, so a browser shows it too. */
export function pictureAddress(asset: Pick<Asset, 'sha256' | 'extension'>): string {
  return `../../../../${pictureFile(asset)}`
}
