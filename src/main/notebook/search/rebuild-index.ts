import type { CameOf, UnderWay } from '../care/care-jobs'
import type { Notebook } from '../notebook'

/** Makes the search index anew, and says what came of it. */
export async function rebuildIndex(
  { indexKeeper }: Notebook,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<CameOf> {
  await indexKeeper.rebuild(signal, progress)
  const left = indexKeeper.progress
  if (left) {
    const { done, total } = left
    const rest = 'The rest is indexed when Commonplace starts again, or when you rebuild the index.'
    return { said: `${written(done)} of ${written(total)} can be found. ${rest}` }
  }
  const lacking = indexKeeper.notIndexed.length
  if (lacking === 0) return { said: 'Everything can be found.' }
  return {
    said: `${written(lacking)} cannot be found by their text, because it could not be read.`,
  }
}

function written(count: number) {
  return count.toLocaleString('en')
}
