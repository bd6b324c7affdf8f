import { ByteWriter } from './byte-writer'
import type { LookedFor, Meetings } from './meetings'

// Seven bits a byte, the highest first; all bytes but the last have the eighth set. So where a word
// ends can be seen from any place, and a row of words be looked for without reading them one by one.

/** Writes the number of a word. */
export function writeCode(to: ByteWriter, code: number): void {
  if (code >= 1 << 21) to.byte(128 | (code >>> 21))
  if (code >= 1 << 14) to.byte(128 | ((code >>> 14) & 127))
  if (code >= 1 << 7) to.byte(128 | ((code >>> 7) & 127))
  to.byte(code & 127)
}

/** Reads `count` word numbers from `at` on into `into`. */
export function readCodes(bytes: Uint8Array, at: number, count: number, into: Uint32Array): void {
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0
    let code = byte & 127
    while (byte > 127) {
      byte = bytes[at++] ?? 0
      code = (code << 7) | (byte & 127)
    }
    into[index] = code
  }
}

/** The byte that the number of a word begins with. */
export function firstByteOf(code: number): number {
  if (code >= 1 << 21) return 128 | (code >>> 21)
  if (code >= 1 << 14) return 128 | (code >>> 14)
  return code >= 1 << 7 ? 128 | (code >>> 7) : code
}

// So many bytes hold more words than anything is near at.
const FAR = 64

/**
 * Meets the words from `at` up to `end` that are looked for. Nearly all bytes need no more than one look, because
 * no such word begins with them; how many words lie between two that are far apart is told by bytes.
 */
export function meetCodes(
  bytes: Uint8Array,
  start: number,
  end: number,
  { terms, begins }: LookedFor,
  into: Meetings,
): void {
  into.count = 0
  let [place, counted] = [0, start]
  for (let at = start; at < end; at++) {
    if (begins[bytes[at] ?? 0] === 0) continue
    if (at > start && (bytes[at - 1] ?? 0) > 127) continue
    let byte = bytes[at] ?? 0
    let code = byte & 127
    for (let next = at + 1; byte > 127; next++) {
      byte = bytes[next] ?? 0
      code = (code << 7) | (byte & 127)
    }
    const term = terms[code] ?? 0
    if (term === 0) continue
    if (at - counted > FAR) place += at - counted
    else for (let each = counted; each < at; each++) if ((bytes[each] ?? 0) < 128) place++
    counted = at
    into.add(place, term)
  }
}

/** Words as they are written. */
export function codesOf(words: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const word of words) writeCode(writer, word)
  return Uint8Array.from(writer.written())
}
