import { protocol } from 'electron'
import { readerPage } from '../../../src/main/desktop/reader-page'
import { isLeftOut } from './layers'
import { hashForPolicy } from '../../../src/main/desktop/hash-for-policy'

type Serve = (request: Request) => Response | Promise<Response>

/** Puts what Chromium makes of the markup in the page, as it came. */
const TRUSTING = `addEventListener('message', ({ data }) => {
  if (data.type !== 'show') return
  document.body.innerHTML = '<article>' + data.articleHtml + '</article>'
  parent.postMessage({ type: 'shown' }, '*')
}); parent.postMessage({ type: 'ready' }, '*')`

/** Serves articles and originals from now on as the app does, but for one layer; `original` gives a page by its number. */
export function withoutLayer(layer: string, original: (number: string) => Uint8Array<ArrayBuffer>) {
  const handle = protocol.handle.bind(protocol)
  protocol.handle = (scheme, serve: Serve) =>
    handle(scheme, async (request) => {
      const response = await serve(request)
      if (scheme !== 'clip') return response
      const { pathname, searchParams } = new URL(request.url)
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      const headers = new Headers(response.headers)
      headers.set('Content-Security-Policy', changed(policy, layer))
      if (isLeftOut('policy', layer)) headers.delete('Content-Security-Policy')
      const page = searchParams.get('page')
      if (pathname === '/original' && page) return new Response(original(page), { headers })
      const body = await response.arrayBuffer()
      const isReader = new TextDecoder().decode(body) === readerPage
      const trusts = isReader && isLeftOut('second cleaning', layer)
      return new Response(trusts ? `<script>${TRUSTING}</script>` : body, { headers })
    })
}

function changed(policy: string, layer: string) {
  if (isLeftOut('sandbox', layer)) return policy.replace(/; sandbox[^;]*/, '')
  if (!isLeftOut('second cleaning', layer)) return policy
  return policy.replace(/script-src [^;]*/, `script-src '${hashForPolicy(TRUSTING)}'`)
}
