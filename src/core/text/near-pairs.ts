import { z } from 'zod'
import { likeness, SKETCH_SIZE } from './sketch'

/** Two texts that have much in common, by where they stand in a list; and how much, from 0 to 1. */
export const NearPair = z.object({
  one: z.number().int(),
  other: z.number().int(),
  likeness: z.number(),
})
export type NearPair = z.infer<typeof NearPair>

/** Texts that agree in a whole band are compared: of 16 bands of 4, two texts 80 % alike share one 999 times of 1000. */
const BAND = 4
/** A band that so many texts share is a phrase of their site, and tells nothing. */
const CROWD = 60

/** The pairs of texts that are at least so much alike, told by their sketches. */
export function nearPairs(sketches: readonly (Uint32Array | null)[], least: number): NearPair[] {
  const pairs: NearPair[] = []
  const compared = new Set<number>()
  for (let band = 0; band < SKETCH_SIZE; band += BAND) {
    for (const group of sharing(sketches, band)) {
      for (const [at, one] of group.entries()) {
        for (const other of group.slice(at + 1)) {
          const pair = one * sketches.length + other
          const [a, b] = [sketches[one], sketches[other]]
          if (compared.has(pair) || !a || !b) continue
          compared.add(pair)
          const alike = likeness(a, b)
          if (alike >= least) pairs.push({ one, other, likeness: alike })
        }
      }
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other)
}

// Those whose sketches agree in a band, in their order.
function sharing(sketches: readonly (Uint32Array | null)[], band: number): number[][] {
  const groups = new Map<string, number[]>()
  sketches.forEach((sketch, at) => {
    if (!sketch) return
    const key = sketch.subarray(band, band + BAND).join(' ')
    const known = groups.get(key)
    if (known) known.push(at)
    else groups.set(key, [at])
  })
  return [...groups.values()].filter(({ length }) => length > 1 && length <= CROWD)
}
