const SAFE = new Set(['http:', 'https:', 'mailto:'])
const LONGEST = 8192

/** A link's address made absolute, when it is one a reader may follow; null for all others. */
export function safeAddress(written: string, base: string | null): string | null {
  // Into the page itself, where nobody knows what address that has.
  if (base === null && /^#\S/.test(written) && written.length <= LONGEST) return written
  const url = readAddress(written, base)
  return url && SAFE.has(url.protocol) && url.href.length <= LONGEST ? url.href : null
}

/** The absolute address of something on the web (http or https); null for all others. */
export function webAddress(written: string, base: string | null): string | null {
  const address = safeAddress(written, base)
  return address?.startsWith('http') ? address : null
}

function readAddress(written: string, base: string | null): URL | null {
  const trimmed = written.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return null
  // An address without a scheme of its own belongs to the page's; without a page, to https.
  if (base === null && trimmed.startsWith('//')) return parseUrl(`https:${trimmed}`)
  return base === null ? parseUrl(trimmed) : parseUrl(trimmed, base)
}

function parseUrl(written: string, base?: string) {
  try {
    return new URL(written, base)
  } catch {
    return null
  }
}
