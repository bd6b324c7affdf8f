import { Buffer } from 'node:buffer'

/** The texts of one clip. A half of a letter that stands alone is not kept as it is (UTF-8 has none). */
export type ClipText = {
  /** The title as titles are ordered and looked through. */
  key: string
  title: string
  url: string | null
  /** Null also where it is the same as the url. */
  address: string | null
  excerpt: string
  publishedAt: string | null
  /** Only where it is not written as `Date` would. */
  savedAt: string | null
  authors: readonly string[]
}

let scratch = Buffer.alloc(1 << 12)

/** The bytes of a clip's texts, good until the next call, and how many of them at the beginning are its key. */
export function writeClipText(text: ClipText): { bytes: Uint8Array; keySize: number } {
  const { key, title, url, address, excerpt, publishedAt, savedAt, authors } = text
  const fields = [title, url, address, excerpt, publishedAt, savedAt, ...authors]
  const most = fields.reduce((sum, field) => sum + 5 + 3 * (field?.length ?? 0), 3 * key.length)
  if (most > scratch.length) scratch = Buffer.alloc(2 * most)

  const keySize = scratch.write(key, 0)
  const end = fields.reduce(writeField, keySize)
  return { bytes: scratch.subarray(0, end), keySize }
}

/** The texts again, without the key. The bytes begin behind it. */
export function readClipText(bytes: Buffer, start: number, end: number): Omit<ClipText, 'key'> {
  const fields: (string | null)[] = []
  for (let at = start; at < end;) {
    const field = fieldAt(bytes, at)
    fields.push(field.text)
    at = field.end
  }
  const [title, url = null, address = null, excerpt, publishedAt = null, savedAt = null, ...rest] =
    fields
  const authors = rest.filter((author) => author !== null)
  return { title: title ?? '', url, address, excerpt: excerpt ?? '', publishedAt, savedAt, authors }
}

/** The title alone. */
export function readTitle(bytes: Buffer, start: number): string {
  return fieldAt(bytes, start).text ?? ''
}

// The length and one more, seven bits a byte, so that 0 is left for null; then the text.
function writeField(at: number, field: string | null): number {
  if (field === null) {
    scratch[at] = 0
    return at + 1
  }
  let rest = Buffer.byteLength(field) + 1
  while (rest > 0x7f) {
    scratch[at++] = (rest & 0x7f) | 0x80
    rest >>>= 7
  }
  scratch[at++] = rest
  return at + scratch.write(field, at)
}

function fieldAt(bytes: Buffer, start: number): { text: string | null; end: number } {
  let at = start
  let length = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0
    length |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  if (length === 0) return { text: null, end: at }
  const end = at + length - 1
  return { text: bytes.toString('utf8', at, end), end }
}
