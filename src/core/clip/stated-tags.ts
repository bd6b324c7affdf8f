import { settleLine } from '../text/settle-words'
import { foldTag } from '../tag/tag-name'
import { textsIn, type JsonObject } from './json-ld'

const MOST = 20
const LONGEST = 60

/** What a page says it is about, in its own words and each once: only ever offered as tags. */
export function statedTags(
  article: JsonObject | null,
  tags: ReadonlyMap<string, readonly string[]>,
  sites: readonly (string | null)[],
): string[] {
  const listed = [
    ...(tags.get('article:tag') ?? []),
    ...textsIn(article?.['keywords']),
    ...(tags.get('parsely-tags') ?? []),
    ...(tags.get('news_keywords') ?? []),
    ...(tags.get('keywords') ?? []),
  ]
  const known = new Set(sites.flatMap((site) => (site === null ? [] : [foldTag(site)])))
  const words = listed.flatMap((line) => line.slice(0, 2000).split(/[,;，、]/)).map(settleLine)
  const kept = words.filter((word) => {
    const folded = foldTag(word)
    if (word === '' || word.length > LONGEST || known.has(folded)) return false
    known.add(folded)
    return true
  })
  return kept.slice(0, MOST)
}
