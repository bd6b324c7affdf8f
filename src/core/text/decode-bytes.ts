import { guessCharset } from './guess-charset'

export type Decoded = { text: string; charset: string }

/**
 * The words in bytes. What is believed, in order: a byte order mark; a charset of seven bits that was
 * declared; that the bytes are valid UTF-8, which no other text is by chance; the charset declared,
 * first by the server, then by the page; at last a guess by how common the letters are.
 */
export function decodeBytes(bytes: Uint8Array, declared: readonly (string | null)[]): Decoded {
  const marked = charsetOfMark(bytes)
  if (marked) return decodeAs(bytes, marked)

  const named = declared.flatMap((label) => knownCharset(label) ?? [])
  const sevenBit = named.find((charset) => charset === 'iso-2022-jp')
  if (sevenBit) return decodeAs(bytes, sevenBit)

  for (const charset of ['utf-8', ...named]) {
    const text = decodeExactly(bytes, charset)
    if (text !== null) return { text, charset }
  }
  // A page that is nearly what it says, with a few broken bytes, is what it says.
  const broken = named.find((charset) => damage(bytes, charset) < 0.002)
  return decodeAs(bytes, broken ?? guessCharset(bytes))
}

/** The charset an HTML page names in its first bytes; null when it names none. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const named =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  // A page that can be read as ASCII so far is not UTF-16, whatever it says.
  return named && /^utf-?16/i.test(named) ? 'utf-8' : (named ?? null)
}

/** The charset a Content-Type header names; null when it names none. */
export function charsetOfHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function knownCharset(label: string | null): string | null {
  if (!label) return null
  try {
    const charset = new TextDecoder(label.trim()).encoding
    // Every GBK page is a GB18030 page, and some use the letters only the larger has.
    return charset === 'gbk' ? 'gb18030' : charset
  } catch {
    return null
  }
}

function decodeExactly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function damage(bytes: Uint8Array, charset: string) {
  const sample = new TextDecoder(charset).decode(bytes.subarray(0, 200_000))
  return (sample.match(/\ufffd/g)?.length ?? 0) / Math.max(1, sample.length)
}
