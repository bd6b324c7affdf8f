const FIRST_SEED = 0x811c9dc5
const SECOND_SEED = 0x9747b28c
const PRIME = 0x01000193
const LOW_BITS = 20

/** A number that stands for a page: the same for the same page, hardly ever for another (52 bits); 0 for none. */
export function pageNumber(page: string | undefined): number {
  if (!page) return 0
  let [high, low] = [FIRST_SEED, SECOND_SEED]
  for (let at = 0; at < page.length; at++) {
    high = Math.imul(high ^ page.charCodeAt(at), PRIME)
    low = Math.imul(low ^ page.charCodeAt(at), PRIME) ^ (low >>> 15)
  }
  return (high >>> 0) * 2 ** LOW_BITS + (low >>> (32 - LOW_BITS)) + 1
}
