const JPEG_LEFT_OUT = new Set([0xe1, 0xed, 0xfe])
const PNG_LEFT_OUT = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'])
const WEBP_LEFT_OUT = new Set(['EXIF', 'XMP '])
/** In the flags of a WebP file: that it says such things. */
const WEBP_SAYS = 0x0c

/**
 * A picture without what it says of its making: place, time, device, names, comments. The picture itself is the same
 * byte for byte. What is no JPEG, PNG or WebP, or is broken, is given back as it is.
 */
export function plainPicture(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return plainJpeg(bytes)
  if (latin(bytes, 1, 4) === 'PNG') return plainPng(bytes)
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return plainWebp(bytes)
  return bytes
}

function plainJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  // After the start of the scan comes the picture itself.
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0
    const length = 2 + view(bytes).getUint16(at + 2)
    if (at + length > bytes.length) return bytes
    if (!JPEG_LEFT_OUT.has(marker)) kept.push(bytes.subarray(at, at + length))
    at += length
    if (at + 4 > bytes.length) return bytes
  }
  return joined([...kept, bytes.subarray(at)], bytes)
}

function plainPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at < bytes.length;) {
    if (at + 12 > bytes.length) return bytes
    const end = at + 12 + view(bytes).getUint32(at)
    if (end > bytes.length) return bytes
    if (!PNG_LEFT_OUT.has(latin(bytes, at + 4, at + 8))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return joined(kept, bytes)
}

function plainWebp(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.slice(0, 12)]
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view(bytes).getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (end > bytes.length) return bytes
    const name = latin(bytes, at, at + 4)
    if (!WEBP_LEFT_OUT.has(name)) {
      const chunk = bytes.slice(at, end)
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_SAYS
      kept.push(chunk)
    }
    at = end
  }
  const plain = joined(kept, bytes)
  if (plain !== bytes) view(plain).setUint32(4, plain.length - 8, true)
  return plain
}

function joined(parts: readonly Uint8Array[], whole: Uint8Array): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length === whole.length) return whole
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function view(bytes: Uint8Array) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function latin(bytes: Uint8Array, start: number, end: number) {
  return String.fromCharCode(...bytes.subarray(start, end))
}
