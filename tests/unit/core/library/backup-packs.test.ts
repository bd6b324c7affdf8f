import { expect, test } from 'vitest'
import { packsToRewrite } from '#core/library/backup-packs'

test('a pack of which less than a third is wanted is written anew', () => {
  const packs = [
    { pack: 'full', used: 3_000_000, total: 3_000_000 },
    { pack: 'a third', used: 1_000_000, total: 3_000_000 },
    { pack: 'less', used: 999_999, total: 3_000_000 },
  ]

  expect(packsToRewrite(packs)).toEqual(['less'])
})

test('many small packs become one, large ones stay', () => {
  const large = { pack: 'large', used: 5_000_000, total: 5_000_000 }
  const small = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ pack: `small ${at}`, used: 10, total: 10 }))

  expect(packsToRewrite([large, ...small(100)])).toEqual([])
  expect(packsToRewrite([large, ...small(101)])).toEqual(small(101).map(({ pack }) => pack))
})
