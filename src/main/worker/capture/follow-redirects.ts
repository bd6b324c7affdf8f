import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { CaptureTools } from './capture-tools'
import { InsideAddress, type Answered, type Asked, type Reach } from './fetch-checked'

const MOST_REDIRECTS = 10
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** Named for what we are, in the form every server knows. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Commonplace/0.1; a personal reading notebook)'

export type Visit = {
  accept: string
  referer: string | null
  signal: AbortSignal
  /** How far the first question may go. What passes on from the web never leads inside. */
  reach: Reach
  /** The words for an address that may not be asked, and who passed on to it. */
  refuse(url: URL, from: URL | null): NotebookError
}

/** Where one ends, and whether that is inside: this machine or its network. */
export type Arrival = Answered & { url: URL; chain: string[] }

/** The answer at the end of an address's redirects, each checked before it is followed, and where that was. */
export async function followRedirects(
  address: string,
  visit: Visit,
  tools: CaptureTools,
): Promise<Arrival> {
  const seen = new Set<string>()
  const chain: string[] = []
  let url = new URL(address)
  let from: URL | null = null
  let { reach } = visit
  const ask = async (address: URL, by: URL | null, asked: Asked) => {
    try {
      return await tools.fetch(address.href, asked)
    } catch (thrown) {
      throw thrown instanceof InsideAddress ? visit.refuse(address, by) : thrown
    }
  }
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw visit.refuse(url, from)
    // Who signs in by an address would be known wherever that is kept.
    url.username = url.password = ''
    seen.add(withoutFragment(url))
    chain.push(url.href)
    const { response, isInside } = await ask(url, from, {
      reach,
      signal: visit.signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: visit.accept,
        'accept-language': 'en;q=0.9, *;q=0.5',
        ...(visit.referer && { referer: visit.referer }),
      },
    })
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (location === null) return { response, isInside, url, chain }

    await response.body?.cancel()
    const next = nextUrl(location, url)
    if (seen.has(withoutFragment(next))) throw circling(url)
    if (!isInside) reach = 'the-web'
    from = url
    url = next
  }
  throw new NotebookError('page-refused', sentence('passedTooOften', url.host, MOST_REDIRECTS))
}

function nextUrl(location: string, from: URL): URL {
  try {
    return new URL(location, from)
  } catch (cause) {
    throw new NotebookError('page-refused', sentence('passedNowhere', from.host), { cause })
  }
}

function circling({ host }: URL) {
  return new NotebookError('page-refused', sentence('passedInCircle', host))
}

function withoutFragment(url: URL) {
  return url.href.slice(0, url.href.length - url.hash.length)
}
