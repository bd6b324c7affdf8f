/** A short fingerprint of a text (FNV-1a, 32 bit), to tell whether two sides read the same one. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  return hash >>> 0
}
