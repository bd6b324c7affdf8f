import { protocol } from 'electron'
import { Id } from '#core/library/id'
import { PICTURE_PATH, PICTURE_POLICY, PICTURE_TYPES, PictureEnding } from './picture-types'
import type { Marks } from './print-page'
import { ORIGINAL_POLICY, readerPage, readerPolicy } from './reader-page'

export type ClipFiles = {
  asset: (name: string) => Promise<Uint8Array>
  font: (name: string) => Promise<Uint8Array>
  /** The page of a clip to print. */
  printed: (id: Id, marks: Marks) => Promise<{ html: string; policy: string }>
  original: (id: Id) => Promise<{ bytes: Uint8Array; mediaType: string; charset: string }>
}

const FONT = /^\/fonts\/([a-z-]+\.woff2)$/
const PRINT = /^\/clips\/[0-9a-z]{2}\/[0-9a-z]{26}\/[0-9a-z]{26}\/print-(with|without)$/
const PAGES = /^\/clips\/[0-9a-z]{2}\/[0-9a-z]{26}\/[0-9a-z]{26}\/pages$/
const READER = '/article'

/**
 * The scheme of articles and originals: each article that is opened is an origin of its own, `clip://<id>/`, and so is
 * each original. Called before the app is ready.
 */
export const CLIP_SCHEME = {
  scheme: 'clip',
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: true },
}

/** Serves articles, their pictures and originals. Everything else is not found. */
export function serveClips(files: ClipFiles): void {
  protocol.handle('clip', async ({ url, method }) => {
    try {
      const { host, pathname } = new URL(url)
      if (method !== 'GET' || !Id.safeParse(host).success) return notFound()
      return await respond(files, host, pathname)
    } catch {
      return notFound()
    }
  })
}

async function respond(files: ClipFiles, host: Id, path: string): Promise<Response> {
  if (path === READER) {
    return reply(readerPage, 'text/html; charset=utf-8', {
      'Content-Security-Policy': readerPolicy(host),
    })
  }
  if (PAGES.test(path)) {
    // Megabytes, which most people never need.
    const { pdfPage, PDF_POLICY } = await import('./pdf-page')
    return reply(pdfPage, 'text/html; charset=utf-8', { 'Content-Security-Policy': PDF_POLICY })
  }
  const marks = PRINT.exec(path)?.[1]
  if (marks) {
    const { html, policy } = await files.printed(host, marks === 'with' ? 'with' : 'without')
    return reply(html, 'text/html; charset=utf-8', { 'Content-Security-Policy': policy })
  }
  const [, sha256, ending] = PICTURE_PATH.exec(path) ?? []
  const picture = PictureEnding.safeParse(ending).data
  if (sha256 && picture) {
    return reply(await files.asset(`${sha256}.${picture}`), PICTURE_TYPES[picture], {
      'Content-Security-Policy': PICTURE_POLICY,
    })
  }
  const font = FONT.exec(path)?.[1]
  if (font) {
    // The sandboxed frame has no origin of its own to be same as, and fonts are fetched with CORS.
    return reply(await files.font(font), 'font/woff2', { 'Access-Control-Allow-Origin': '*' })
  }
  if (path === '/original') {
    const { bytes, mediaType, charset } = await files.original(host)
    const type = mediaType === 'text/html' ? 'text/html' : 'text/plain'
    return reply(bytes, `${type}; charset=${charset}`, {
      'Content-Security-Policy': ORIGINAL_POLICY,
    })
  }
  return notFound()
}

function reply(body: string | Uint8Array, type: string, headers: Record<string, string> = {}) {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

function notFound() {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
}
