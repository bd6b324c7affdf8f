import type { Standing } from '#core/library/before'
import type { Id } from '#core/library/id'
import { packMarks, unpackMarks } from './clip-marks'
import type { ClipTable } from './clip-table'
import type { NameLists } from './name-lists'

/** All that matters of where a clip stands, as the table holds it. */
type Alike = { marks: number; tags: number; collections: number }

/**
 * Changes where the clips of many rows stand by one rule. Most clips of a bulk change stand as others do, so
 * that the rule is asked once for each way of standing, and each row is a few numbers.
 */
export function standAlike(
  table: ClipTable,
  after: (standing: Standing) => Standing,
): (row: number, id: Id) => void {
  const { columns, shared } = table
  const tagsOf = listReader(shared.tags)
  const collectionsOf = listReader(shared.collections)
  const known = new Map<string, Alike & { isOut: boolean }>()

  const think = (id: Id, { marks, tags, collections }: Alike) => {
    const { place, favorite } = unpackMarks(marks)
    const now = after({
      ...{ id, place, favorite },
      tags: tagsOf(tags),
      collections: collectionsOf(collections),
    })
    return {
      marks: packMarks({ ...unpackMarks(marks), place: now.place, favorite: now.favorite }),
      tags: shared.tags.number(now.tags),
      collections: shared.collections.number(now.collections),
      isOut: now.place !== 'trash',
    }
  }
  return (row, id) => {
    const [marks = 0, tags = 0, collections = 0] = [
      columns.marks[row],
      columns.tags[row],
      columns.collections[row],
    ]
    const key = `${marks} ${tags} ${collections}`
    const now = known.get(key) ?? think(id, { marks, tags, collections })
    known.set(key, now)
    columns.marks[row] = now.marks
    columns.tags[row] = now.tags
    columns.collections[row] = now.collections
    // Out of the trash it was never put there.
    if (now.isOut) columns.trashedAt[row] = NaN
  }
}

/** Tells where the clips of many rows stand; those with the same tags share one list of them. */
export function readAlike(table: ClipTable): (row: number, id: Id) => Standing {
  const { columns, shared } = table
  const tagsOf = listReader(shared.tags)
  const collectionsOf = listReader(shared.collections)
  return (row, id) => {
    const { place, favorite } = unpackMarks(columns.marks[row] ?? 0)
    const tags = tagsOf(columns.tags[row] ?? 0)
    const collections = collectionsOf(columns.collections[row] ?? 0)
    return { id, place, favorite, tags, collections }
  }
}

function listReader(lists: NameLists): (number: number) => string[] {
  const known = new Map<number, string[]>()
  return (number) => {
    const list = known.get(number) ?? lists.list(number)
    known.set(number, list)
    return list
  }
}
