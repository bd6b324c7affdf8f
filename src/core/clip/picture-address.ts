import type { Asset } from './version'

/** A picture's file, from the library's top. */
export function pictureFile({ sha256, extension }: Pick<Asset, 'sha256' | 'extension'>): string {
  return `assets/${sha256.slice(0, 2)}/${sha256}.${extension}`
}

/** How an article names a picture: relative to its own file `clips/ab/<id>/<version>/article.html`, so a browser shows it too. */
export function pictureAddress(asset: Pick<Asset, 'sha256' | 'extension'>): string {
  return `../../../../${pictureFile(asset)}`
}

/** The file a picture of an article names, from the library's top; null for what is no picture of the library. */
export function pictureFileOf(address: string): string | null {
  return (
    /^(?:\.\.\/){4}(assets\/[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z0-9]{1,5})$/.exec(address)?.[1] ?? null
  )
}
