const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
)
const LENGTH = 10

/** The part of an id that tells when it was made, as a number: ids sort by it, and numbers are sorted faster. */
export function timeOfId(id: string): number {
  let time = 0
  for (let at = 0; at < LENGTH; at++) time = time * 32 + (VALUES[id.charCodeAt(at) & 127] ?? 0)
  return time
}

/** The same of an id that lies in bytes. */
export function timeOfIdAt(ids: Uint8Array, start: number): number {
  let time = 0
  for (let at = start; at < start + LENGTH; at++) {
    time = time * 32 + (VALUES[(ids[at] ?? 0) & 127] ?? 0)
  }
  return time
}
