import { heaviestChain } from '../text/heaviest-chain'

/** So often a text stands in a page without telling any more where one is. */
const MOST_ALIKE = 12

/**
 * For each block of an article the block of its page that it was made of, by their letters and in the order of
 * both; -1 for one that was made of none alone.
 */
export function matchBlocks(article: readonly string[], page: readonly string[]): number[] {
  const places = new Map<string, number[]>()
  page.forEach((letters, at) => {
    if (letters === '') return
    const alike = places.get(letters)
    if (alike) alike.push(at)
    else places.set(letters, [at])
  })
  const runs = article.flatMap((letters, old) => {
    const alike = places.get(letters) ?? []
    // Later ones first: of one block only one counterpart is taken.
    return alike.length > MOST_ALIKE
      ? []
      : alike.toReversed().map((now) => ({ old, now, length: 1 }))
  })
  const matched = article.map(() => -1)
  const whole = { oldStart: 0, oldEnd: article.length, newStart: 0, newEnd: page.length }
  for (const { old, now } of heaviestChain(runs, whole)) matched[old] = now
  return matched
}
