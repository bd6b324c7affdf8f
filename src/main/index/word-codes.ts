import { ByteWriter } from './byte-writer'
import type { Meetings } from './meetings'

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

/** Meets the words from `at` up to `end` for which `terms` tells something but 0. */
export function meetCodes(
  bytes: Uint8Array,
  at: number,
  end: number,
  terms: Uint8Array,
  into: Meetings,
): void {
  into.count = 0
  for (let place = 0; at < end; place++) {
    let byte = bytes[at++] ?? 0
    let code = byte & 127
    while (byte > 127) {
      byte = bytes[at++] ?? 0
      code = (code << 7) | (byte & 127)
    }
    const term = terms[code] ?? 0
    if (term !== 0) into.add(place, term)
  }
}

/** Words as they are written. */
export function codesOf(words: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const word of words) writeCode(writer, word)
  return Uint8Array.from(writer.written())
}
