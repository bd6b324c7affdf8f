import { foldTag } from '#core/tag/tag-name'
import { countValues } from './clip-counts'
import type { ClipTable } from './clip-table'

/** A tag while it is counted. */
type Tally = { key: string; name: string; count: number; lastList: number }

/** Every tag in use outside the trash, by name, with how many clips carry it or a tag nested in it. */
export function countTags(table: ClipTable): { name: string; count: number }[] {
  const { tags } = table.shared
  const tallies = new Map<string, Tally>()
  const levels: Tally[][] = []
  countValues(table, table.columns.tags, tags.size).forEach((count, list) => {
    if (count === 0) return
    for (const number of tags.numbersIn(list)) {
      const name = tags.names.name(number) ?? ''
      for (const tally of (levels[number] ??= talliesOf(tallies, name))) {
        // Of two tags in one list that are nested in a third, the third is carried once.
        if (tally.lastList === list) continue
        tally.lastList = list
        tally.count += count
      }
    }
  })
  return (
    [...tallies.values()]
      // By levels, so that what is nested stands right under what holds it.
      .sort((a, b) => compare(a.key.replaceAll('/', '\0'), b.key.replaceAll('/', '\0')))
      .map(({ name, count }) => ({ name, count }))
  )
}

// A tag and those it is nested in.
function talliesOf(tallies: Map<string, Tally>, tag: string): Tally[] {
  const levels = tag.split('/')
  return levels.map((_, level) => {
    const name = levels.slice(0, level + 1).join('/')
    const key = foldTag(name)
    const tally = tallies.get(key) ?? { key, name, count: 0, lastList: -1 }
    tallies.set(key, tally)
    // Of several spellings the same one every time, whichever clip was read first.
    if (name < tally.name) tally.name = name
    return tally
  })
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
