const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** 32 bits that a text is found by again, never 0 (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  }
  return mixed(hash)
}

/** 32 bits that numbers are found by again, the same for `hashText` of letters with these codes. */
export function hashNumbers(numbers: ArrayLike<number>, from = 0, to = numbers.length): number {
  let hash = OFFSET
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (numbers[at] ?? 0), PRIME)
  return mixed(hash)
}

// The low bits choose the cell, and FNV leaves them to the last letters alone.
function mixed(hash: number) {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (once ^ (once >>> 13)) >>> 0 || 1
}
