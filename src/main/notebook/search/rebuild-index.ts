import { sentence } from '#core/messages/sentence'
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
    return { said: [sentence('indexedSoFar', left.done, left.total)] }
  }
  const lacking = indexKeeper.notIndexed.length
  return { said: [lacking === 0 ? sentence('indexed') : sentence('indexLacks', lacking)] }
}
