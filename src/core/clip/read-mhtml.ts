/** A page saved with all its parts in one file. */
export type Mhtml = {
  html: Uint8Array<ArrayBuffer>
  contentType: string
  url: string | null
  /** Pictures and other parts by address, and by `cid:` name. */
  parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

const DEEPEST = 5
const MOST_PARTS = 5000

type Part = { headers: ReadonlyMap<string, string>; body: string }

/** The page and pictures in a multipart/related file, as browsers save them; null when it holds no page. */
export function readMhtml(bytes: Uint8Array): Mhtml | null {
  // One character a byte, so that parts in any charset survive.
  const whole = readPart(binaryText(bytes))
  const leaves = leafParts(whole, 0)
  const page = leaves.find((part) => /^text\/html/i.test(typeOf(part)))
  if (!page) return null

  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const part of leaves) {
    if (part === page) continue
    const body = bodyOf(part)
    const location = part.headers.get('content-location')
    const id = part.headers.get('content-id')
    if (location) parts.set(location, body)
    if (id) parts.set(`cid:${id.replace(/^<|>$/g, '')}`, body)
  }
  const url =
    whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? null
  return { html: bodyOf(page), contentType: typeOf(page), url, parts }
}

function leafParts(part: Part, depth: number): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(typeOf(part))?.[1]
  if (!/^multipart\//i.test(typeOf(part)) || !boundary || depth > DEEPEST) return [part]
  const pieces = `\n${part.body}`.split(`\n--${boundary}`, MOST_PARTS).slice(1)
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leafParts(readPart(piece.replace(/^[^\n]*\n/, '')), depth + 1))
}

function readPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && value) headers.set(name.toLowerCase(), value.trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function typeOf({ headers }: Part) {
  return headers.get('content-type') ?? 'text/plain'
}

function bodyOf({ headers, body }: Part): Uint8Array<ArrayBuffer> {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return bytesOf(decodeBase64(body))
    case 'quoted-printable':
      return bytesOf(decodeQuotedPrintable(body))
    default:
      return bytesOf(body)
  }
}

function decodeBase64(text: string) {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/]/g, ''))
  } catch {
    return ''
  }
}

function decodeQuotedPrintable(text: string) {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

function binaryText(bytes: Uint8Array) {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return chunks.join('')
}

function bytesOf(binary: string) {
  return Uint8Array.from(binary, (char) => char.charCodeAt(0))
}
