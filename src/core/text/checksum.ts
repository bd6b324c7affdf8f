/** A short fingerprint of a text or a stretch of it (FNV-1a, 32 bit), to tell whether two sides read the same one. */
export function checksum(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let place = from; place < to; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  return hash >>> 0
}
