import type { ListGroup, ListSpan } from '#core/library/list-wanted'
import { listKey } from '#core/library/list-key'
import { foldTag } from '#core/tag/tag-name'
import { unpackMarks } from './clip-marks'
import type { ClipTable } from './clip-table'

const PLACES = ['inbox', 'archive', 'trash']
const MONTH = 7

/** The rows of a list by groups, each in the order of the list, and the groups; a row of several tags stands in each. */
export function groupRows(
  table: ClipTable,
  rows: Uint32Array,
  by: ListGroup,
): { rows: Uint32Array; spans: ListSpan[] } {
  const groups = new Map<string | null, { name: string | null; rows: number[] }>()
  const namesOf = nameGiver(table, by)
  let total = 0
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const key = name === null ? null : by === 'tag' ? foldTag(name) : name
      const group = groups.get(key) ?? { name, rows: [] }
      group.rows.push(row)
      groups.set(key, group)
      total++
    }
  }
  const ordered = new Uint32Array(total)
  let from = 0
  const spans = [...groups.values()]
    .sort((a, b) => compare(by, a.name, b.name))
    .map((group) => {
      ordered.set(group.rows, from)
      from += group.rows.length
      return { name: group.name, from: from - group.rows.length, count: group.rows.length }
    })
  return { rows: ordered, spans }
}

const NO_NAME = [null]

// Months and places are named as they are written in records; the window gives them words.
function nameGiver(
  { columns, shared }: ClipTable,
  by: ListGroup,
): (row: number) => readonly (string | null)[] {
  switch (by) {
    case 'site':
      return (row) => [shared.sites.name(columns.site[row] ?? 0)]
    case 'tag':
      return (row) => {
        const tags = shared.tags.list(columns.tags[row] ?? 0)
        return tags.length === 0 ? NO_NAME : tags
      }
    case 'saved':
      return (row) => [monthOf(columns.savedAt[row] ?? 0)]
    case 'published':
      return (row) => [monthOf((columns.published[row] ?? NaN) * 1000)]
    case 'place':
      return (row) => [unpackMarks(columns.marks[row] ?? 0).place]
  }
}

function monthOf(time: number) {
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, MONTH)
}

// What has no name comes last.
function compare(by: ListGroup, a: string | null, b: string | null) {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (by === 'saved' || by === 'published') return a < b ? 1 : -1
  if (by === 'place') return PLACES.indexOf(a) - PLACES.indexOf(b)
  const [one, other] = [listKey(a), listKey(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
