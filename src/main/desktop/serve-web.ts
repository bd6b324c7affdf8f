import type { Session } from 'electron'

export type WebTools = {
  /** Something a page asks for while it is shown, fetched under our own rules. */
  part: (
    wanted: { url: string; accept: string; page: { url: string; isInside: boolean } },
    signal: AbortSignal,
  ) => Promise<{ status: number; contentType: string | null; bytes: Uint8Array<ArrayBuffer> }>
}

type Page = {
  url: string
  bytes: Uint8Array<ArrayBuffer>
  contentType: string | null
  isInside: boolean
}

const WEB = ['http', 'https']
/** What an article is never made of. */
const NEEDLESS = new Set(
  'subFrame image font media object ping cspReport webSocket webBundle webTransport'.split(' '),
)
const MOST_PARTS = 400
/** Bytes of all of them together. */
const MOST_BYTES = 80 * 1024 * 1024
/** No windows, dialogs, printing, downloads or forms: only that its scripts run, as the page they are of. */
const MAY = 'sandbox allow-scripts allow-same-origin'
const REFUSED = { status: 403, headers: { 'access-control-allow-origin': '*' } }
const NO_BODY = new Set([101, 204, 205, 304])

/**
 * Lets one page be shown in a session that reaches nothing by itself: whatever it asks for of the web is fetched by
 * our own means, its first question answered with the page as it came; all else is refused.
 */
export function serveWeb(own: Session, page: Page, { part }: WebTools, signal: AbortSignal) {
  let under = 0
  let parts = 0
  let bytes = 0
  let isServed = false
  own.setPermissionRequestHandler((_, __, decide) => decide(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    const { protocol } = new URL(url)
    const isOfWeb = protocol === 'http:' || protocol === 'https:'
    const isWithin = protocol === 'data:' || protocol === 'blob:'
    decide({ cancel: NEEDLESS.has(resourceType) || !(isOfWeb || isWithin) })
  })

  const answer = async (request: Request): Promise<Response> => {
    if (!isServed && withoutFragment(request.url) === withoutFragment(page.url)) {
      isServed = true
      return new Response(page.bytes, {
        headers: {
          'content-type': page.contentType ?? 'text/html',
          'content-security-policy': MAY,
        },
      })
    }
    if (request.method !== 'GET' || ++parts > MOST_PARTS || bytes > MOST_BYTES) {
      return new Response(null, REFUSED)
    }
    under += 1
    try {
      const accept = request.headers.get('accept') ?? '*/*'
      const given = await part({ url: request.url, accept, page }, signal)
      bytes += given.bytes.byteLength
      return new Response(NO_BODY.has(given.status) ? null : given.bytes, {
        status: given.status,
        headers: {
          'content-type': given.contentType ?? 'application/octet-stream',
          // Nobody is signed in here, so nothing is kept from anybody.
          'access-control-allow-origin': '*',
        },
      })
    } catch {
      return new Response(null, REFUSED)
    } finally {
      under -= 1
    }
  }
  for (const scheme of WEB) own.protocol.handle(scheme, answer)
  return {
    isQuiet: () => isServed && under === 0,
    end: () => {
      for (const scheme of WEB) own.protocol.unhandle(scheme)
    },
  }
}

function withoutFragment(url: string) {
  return url.replace(/#.*$/s, '')
}
