import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

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

/** Serves the built window from its folder, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ url }) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(url).pathname)))
    const type = TYPES[extname(path)]
    if (!path.startsWith(folder + sep) || !type) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}
