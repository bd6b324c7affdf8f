import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { PICTURE_PATH, PICTURE_POLICY, PICTURE_TYPES, PictureEnding } from './picture-types'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export const APP_ADDRESS = 'app://commonplace/index.html'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' clip:",
  'frame-src clip:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The scheme of the window's own pages. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/**
 * Serves the built window from its folder, and nothing outside it; and to it the pictures of the library, which notes
 * show.
 */
export function serveApp(folder: string, picture: (name: string) => Promise<Uint8Array>): void {
  protocol.handle('app', async ({ url }) => {
    const [, sha256, ending] = PICTURE_PATH.exec(new URL(url).pathname) ?? []
    const shown = PictureEnding.safeParse(ending).data
    if (sha256 && shown) return pictureReply(picture(`${sha256}.${shown}`), shown)
    const path = normalize(join(folder, decodeURIComponent(new URL(url).pathname)))
    const type = TYPES[extname(path)]
    if (!path.startsWith(folder + sep) || !type) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: headersOf(type, POLICY),
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}

async function pictureReply(bytes: Promise<Uint8Array>, ending: PictureEnding) {
  try {
    return new Response(new Uint8Array(await bytes), {
      headers: headersOf(PICTURE_TYPES[ending], PICTURE_POLICY),
    })
  } catch {
    return new Response('Not found', { status: 404 })
  }
}

function headersOf(type: string, policy: string) {
  return {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  }
}
