import { isAbsolute, join, sep } from 'node:path'
import { webAddress } from '#core/clip/safe-address'
import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Bytes, CaptureTools } from './capture-tools'
import { followRedirects } from './follow-redirects'
import { readBody } from './read-body'
import { withPatience } from './with-patience'

/** Where a page's pictures may come from. */
export type PictureShelf = {
  url: string | null
  base: string | null
  folder: string | null
  parts: ReadonlyMap<string, Bytes>
  /** The page came from this machine or its network, where its pictures may come from too. */
  isInside: boolean
}

export type FoundPicture = { bytes: Bytes; from: string }

export const LARGEST_PICTURE = 20 * 1024 * 1024
const ACCEPT =
  'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,image/svg+xml;q=0.8,*/*;q=0.1'

/**
 * The bytes of a picture as the page names it: written into the page, in the page's archive, in the
 * folder beside its file, or on the web. Throws a sentence when it cannot be had.
 */
export async function findPicture(
  wanted: string,
  shelf: PictureShelf,
  tools: CaptureTools,
  cancel: AbortSignal | undefined,
): Promise<FoundPicture> {
  if (/^data:/i.test(wanted)) return { bytes: bytesInDataUrl(wanted), from: wanted.slice(0, 60) }
  const address = webAddress(wanted, shelf.base)
  const part = shelf.parts.get(wanted) ?? (address ? shelf.parts.get(address) : undefined)
  if (part) return { bytes: part, from: address ?? wanted }
  const beside = shelf.folder === null ? null : await readBeside(wanted, shelf.folder, tools)
  if (beside) return { bytes: beside, from: address ?? wanted }
  if (!address) throw lost(sentence('pictureWithoutPlace'))
  return { bytes: await fetchPicture(address, shelf, tools, cancel), from: address }
}

function bytesInDataUrl(wanted: string): Bytes {
  const [, base64, data] =
    /^data:image\/[^,;]*(?:;(?!base64)[^,;]*)*(;base64)?,(.*)$/is.exec(wanted) ?? []
  if (data === undefined) throw lost(sentence('pictureInPage'))
  if (!base64) return bytesInWords(data)
  return Buffer.from(
    data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'base64',
  )
}

function bytesInWords(data: string): Bytes {
  try {
    return new TextEncoder().encode(decodeURIComponent(data))
  } catch {
    return new TextEncoder().encode(data)
  }
}

/** A file in the page's own folder or below; null for everything else, also when a link leads out. */
async function readBeside(wanted: string, folder: string, tools: CaptureTools) {
  const path = relativePath(wanted)
  if (path === null) return null
  try {
    const home = await tools.realPath(folder)
    const real = await tools.realPath(join(home, path))
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) return null
    if ((await tools.fileSize(real)) > LARGEST_PICTURE) return null
    return await tools.readFile(real)
  } catch {
    return null
  }
}

function relativePath(wanted: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(wanted)) return null
  try {
    const path = decodeURIComponent(wanted.replace(/[?#].*$/, ''))
    const climbs = path.split(/[/\\]/).includes('..')
    return path === '' || climbs || isAbsolute(path) || path.includes('\0') ? null : path
  } catch {
    return null
  }
}

async function fetchPicture(
  address: string,
  { url: page, isInside }: PictureShelf,
  tools: CaptureTools,
  cancel: AbortSignal | undefined,
): Promise<Bytes> {
  const pageHost = page === null ? null : new URL(page).host
  const isOwn = isInside && new URL(address).host === pageHost
  const reach = isOwn ? ('anywhere' as const) : ('the-web' as const)
  return withPatience(tools, cancel, async ({ signal, heard, ranOut }) => {
    try {
      const visit = { accept: ACCEPT, referer: refererOf(page), signal, reach, refuse }
      const { response } = await followRedirects(address, visit, tools)
      if (!response.ok) {
        await response.body?.cancel()
        throw lost(sentence('pictureRefused', response.status))
      }
      const bytes = await readBody(response, LARGEST_PICTURE, heard)
      if (!bytes) throw lost(sentence('pictureTooLarge', LARGEST_PICTURE / 1024 / 1024))
      return bytes
    } catch (thrown) {
      if (thrown instanceof NotebookError) throw thrown
      throw lost(sentence(ranOut() ? 'pictureLate' : 'pictureOutOfReach'))
    }
  })
}

function refuse({ protocol }: URL) {
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:'
  return lost(sentence(isOfTheWeb ? 'pictureInside' : 'pictureAway'))
}

function refererOf(page: string | null) {
  if (page === null) return null
  const url = new URL(page)
  return `${url.origin}${url.pathname}${url.search}`
}

function lost(reason: Sentence) {
  return new NotebookError('nothing-there', reason)
}
