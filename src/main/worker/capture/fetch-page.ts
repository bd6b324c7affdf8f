import { LARGEST_PAGE } from '#core/clip/captured-page'
import type { Fetched } from '#core/clip/fetched'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Bytes, CaptureTools } from './capture-tools'
import { followRedirects } from './follow-redirects'
import { HostTurns } from './one-at-a-time'
import { pageTooLarge } from './page-too-large'
import { readBody } from './read-body'
import { refusedPage } from './refused-page'
import { unreachablePage } from './unreachable-page'
import { withPatience } from './with-patience'

export type FetchedPage = {
  url: string
  bytes: Bytes
  contentType: string | null
  fetched: Fetched
  /** It came from this machine or its network. */
  isInside: boolean
}

const hosts = new HostTurns()
const ACCEPT =
  'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,application/pdf;q=0.9,*/*;q=0.5'

/** A page from the web, byte for byte, with the address it was found at in the end. */
export async function fetchPage(
  address: string,
  tools: CaptureTools,
  cancel?: AbortSignal,
): Promise<FetchedPage> {
  const { href, host } = pageUrl(address)
  const turn = () =>
    withPatience(tools, cancel, async ({ signal, heard, ranOut }) => {
      try {
        // What the person typed is asked for wherever it is; what a server sends us to is not.
        const reach = 'anywhere' as const
        const visit = { accept: ACCEPT, referer: null, signal, reach, refuse }
        const { response, url, chain, isInside } = await followRedirects(href, visit, tools)
        if (!response.ok) {
          await response.body?.cancel()
          throw refusedPage(url.host, response.status)
        }
        heard()
        const bytes = await readBody(response, LARGEST_PAGE, heard)
        if (!bytes) throw pageTooLarge(url.host, declaredSize(response))
        const { status, headers } = response
        const fetched = { chain, status, headers: telling(headers) }
        const contentType = headers.get('content-type')
        return { url: url.href, bytes, contentType, fetched, isInside }
      } catch (thrown) {
        if (thrown instanceof NotebookError) throw thrown
        throw unreachablePage(host, thrown, {
          cancelled: cancel?.aborted ?? false,
          ranOut: ranOut(),
        })
      }
    })
  return hosts.take(host, turn)
}

/** Headers that say what was given and when. The others are between the server and us. */
const TELLING = (
  'content-type content-length content-language content-encoding date last-modified etag server ' +
  'cache-control age via link x-robots-tag'
).split(' ')

function telling(headers: Headers): Record<string, string> {
  const said = TELLING.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value.slice(0, 2000)]]
  })
  return Object.fromEntries(said)
}

function pageUrl(address: string): URL {
  const typed = address.trim()
  const url = readUrl(typed) ?? readUrl(`https://${typed}`)
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url
  throw new NotebookError('bad-request', sentence('noWebAddress', typed.slice(0, 200)))
}

function readUrl(typed: string) {
  try {
    return new URL(typed)
  } catch {
    return null
  }
}

function refuse(url: URL, from: URL | null) {
  const host = from?.host ?? url.host
  return new NotebookError('page-refused', sentence('passedAway', host, url.href.slice(0, 200)))
}

function declaredSize(response: Response): number | null {
  return Number(response.headers.get('content-length')) || null
}
