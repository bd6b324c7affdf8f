/** How much of a pack is still wanted, in bytes of its records. */
export type PackUse = { pack: string; used: number; total: number }

const WORTH_KEEPING = 1 / 3
const MANY = 100
const SMALL = 1_000_000

/**
 * The packs to write anew with only what is still wanted: those of which less than a third is, and
 * the small ones once there are a great many of them.
 */
export function packsToRewrite(packs: readonly PackUse[]): string[] {
  const small = packs.filter(({ total }) => total < SMALL)
  const tooMany = small.length > MANY ? new Set(small) : new Set()
  return packs
    .filter((each) => each.used < each.total * WORTH_KEEPING || tooMany.has(each))
    .map(({ pack }) => pack)
}
