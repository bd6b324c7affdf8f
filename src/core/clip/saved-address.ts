import { webAddress } from './safe-address'

/** Where a page saved to a file was saved from, as browsers and SingleFile note it, or as it names itself. */
export function savedAddress(html: string, document: Document): string | null {
  const head = html.slice(0, 20_000)
  const noted =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1]
  const named =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return webAddress(noted ?? '', null) ?? webAddress(named ?? '', null)
}
