/** Chance that falls the same way in every run: numbers from 0 up to 1 (mulberry32). */
export function seededChance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of these. */
export function pick(chance, items) {
  return items[Math.floor(chance() * items.length)]
}

/** A whole number from `least` up to, not with, `end`. */
export function between(chance, least, end) {
  return least + Math.floor(chance() * (end - least))
}
