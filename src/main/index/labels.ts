import { foldTag } from '#core/tag/tag-name'
import { foldWord } from '#core/search/fold'
import type { SearchEntry } from '#core/search/search-entry'
import { labelKey } from './word-key'

/** All that is said of an entry besides its words: its tags, its site, the year it was published ... */
export function labelsOf(entry: SearchEntry): string[] {
  const tags = [...entry.tags, ...entry.highlights.flatMap((highlight) => highlight.tags)]
  const year = /^\d{4}/.exec(entry.publishedAt ?? '')?.[0]
  const labels = [
    ...tags.map((tag) => labelKey('tag', foldTag(tag), tag)),
    ...(entry.collections ?? []).map((name) => labelKey('collection', foldWord(name), name)),
    ...entry.highlights.map(({ color }) => labelKey('color', foldWord(color), color)),
    ...entry.authors.map((author) => labelKey('author', foldWord(author), author)),
  ]
  if (entry.site !== null) labels.push(labelKey('site', foldWord(entry.site), entry.site))
  if (year !== undefined) labels.push(labelKey('year', year, year))
  if (entry.language !== null) {
    const code = entry.language.toLowerCase()
    labels.push(labelKey('language', code, code))
  }
  return [...new Set(labels)]
}
