import { basename, dirname } from 'node:path'
import { LARGEST_PAGE, type CapturedPage, type Source } from '#core/clip/captured-page'
import { isPrivateHost } from '#core/clip/private-address'
import type { Fetched } from '#core/clip/fetched'
import { pageKind, type MediaType } from '#core/clip/page-kind'
import type { ReadBy } from '#core/clip/read-by'
import { webAddress } from '#core/clip/safe-address'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Bytes, CaptureTools } from './capture-tools'
import { fetchPage } from './fetch-page'
import { pageTooLarge } from './page-too-large'
import { readPageFile } from './read-page-file'

/** A page as it arrived, before anything in it was read. */
export type RawPage = {
  url: string | null
  road: CapturedPage['road']
  fileName: string | null
  /** The folder the file lies in, where its pictures may be. */
  folder: string | null
  bytes: Bytes
  contentType: string | null
  mediaType: MediaType
  /** How its article is to be found. */
  by: ReadBy
  /** Pictures that are here already, by the address they were taken from. */
  pictures: ReadonlyMap<string, Bytes>
  fetched?: Fetched
  /** What the server sent, where its scripts made `bytes` of it. */
  response?: Bytes
  /** It came from this machine or its network. */
  isInside: boolean
}

type Arrived = Omit<RawPage, 'mediaType'>

/** The bytes of whatever a person handed over, and what they are; refuses what is not a page or is empty. */
export async function readSource(
  source: Source,
  tools: CaptureTools,
  signal?: AbortSignal,
): Promise<RawPage> {
  const arrived = await arrive(source, tools, signal)
  const name = arrived.fileName ?? hostOf(arrived.url) ?? 'The pasted text'
  if (arrived.bytes.byteLength > LARGEST_PAGE) throw pageTooLarge(name, arrived.bytes.byteLength)
  if (isBlank(arrived.bytes)) throw emptyPage(name)

  const kind = pageKind(arrived)
  if ('unreadable' in kind) {
    throw new NotebookError('not-a-page', sentence('notReadable', name, kind.unreadable))
  }
  return { ...arrived, mediaType: kind.readable }
}

async function arrive(
  source: Source,
  tools: CaptureTools,
  signal: AbortSignal | undefined,
): Promise<Arrived> {
  const nowhere = {
    ...{ url: null, fileName: null, folder: null, contentType: null },
    ...{ by: 'vote' as const, pictures: new Map<string, Bytes>(), isInside: false },
  }
  switch (source.kind) {
    case 'url':
      return { ...nowhere, ...(await fetchPage(source.url, tools, signal)), road: 'url' }
    case 'rendered': {
      const { url, html, response, fetched, isInside } = source
      return {
        ...{ ...nowhere, url, fetched, isInside, road: 'url' },
        response: new Uint8Array(response),
        bytes: new Uint8Array(html),
        contentType: 'text/html; charset=utf-8',
      }
    }
    case 'file':
      return {
        ...nowhere,
        road: 'file',
        fileName: basename(source.path),
        folder: dirname(source.path),
        bytes: await readPageFile(source.path, tools),
      }
    case 'bytes':
      return {
        ...nowhere,
        road: 'file',
        fileName: basename(source.name),
        bytes: new Uint8Array(source.bytes),
      }
    case 'original': {
      const { kind: _, of: __, pictures, bytes, ...kept } = source
      const here = pictures.map(({ from, bytes }) => [from, new Uint8Array(bytes)] as const)
      const isInside = kept.road === 'url' && isTypedInside(kept.url)
      return {
        ...{ ...nowhere, ...kept, isInside },
        ...{ bytes: new Uint8Array(bytes), pictures: new Map(here) },
      }
    }
    case 'text':
      return { ...nowhere, ...pasted(source.text, 'text/plain') }
    case 'html':
      return {
        ...nowhere,
        ...pasted(source.html, 'text/html'),
        url: webAddress(source.url ?? '', null),
      }
  }
}

// No server can have passed us on to it, so a person once asked for it.
function isTypedInside(url: string | null) {
  return url !== null && URL.canParse(url) && isPrivateHost(new URL(url).hostname)
}

function pasted(words: string, type: string) {
  return {
    road: 'paste' as const,
    bytes: new TextEncoder().encode(words),
    contentType: `${type}; charset=utf-8`,
  }
}

function isBlank(bytes: Bytes) {
  const head = bytes.subarray(0, 4096)
  if (bytes.byteLength > head.byteLength) return false
  return new TextDecoder().decode(head).trim() === ''
}

function emptyPage(name: string) {
  return new NotebookError('page-empty', sentence('nothingToClip', name))
}

function hostOf(url: string | null) {
  return url === null ? null : new URL(url).host
}
