import { readState } from '#core/clip/read-state'
import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import { dayAfter, publishedTime } from '#core/library/published-time'
import { isOnShelf, type Shelf } from '#core/library/shelf'
import { isTagWithin } from '#core/tag/tag-name'
import { isClip, unpackMarks } from './clip-marks'
import type { ClipTable } from './clip-table'

type Test = (row: number) => boolean

/** Tells a collection and those nested in it. */
export type Within = (collection: Id) => ReadonlySet<Id>

const NOBODY: Test = () => false

/** The test for the clips a list wants. It holds for the table as it is now. */
export function clipFilter(table: ClipTable, wanted: ListWanted, nestedIn: Within): Test {
  const { columns, shared } = table
  const tests: Test[] = [onShelf(table, wanted.shelf)]
  const { tag, collection, site, state, readAt } = wanted
  if (tag !== null) {
    const lists = shared.tags.holding((name) => isTagWithin(name, tag))
    tests.push((row) => lists[columns.tags[row] ?? 0] === 1)
  }
  if (collection !== null) {
    const meant = nestedIn(collection)
    const lists = shared.collections.holding((name) => meant.has(name))
    tests.push((row) => lists[columns.collections[row] ?? 0] === 1)
  }
  if (site !== null) {
    const number = shared.sites.find(site)
    tests.push(number === null ? NOBODY : (row) => columns.site[row] === number)
  }
  if (state !== null) {
    tests.push((row) => readState(columns.progress[row] ?? 0, readAt) === state)
  }
  tests.push(...within(columns.savedAt, timeOf(wanted.savedFrom), timeOf(wanted.savedTo)))
  const { publishedFrom: from, publishedTo: to } = wanted
  tests.push(...within(columns.published, timeOfDay(from, publishedTime), timeOfDay(to, dayAfter)))
  const [first = NOBODY, ...others] = tests
  return others.length === 0 ? first : (row) => first(row) && others.every((test) => test(row))
}

/** The test for the clips of a shelf. */
export function onShelf({ columns }: ClipTable, shelf: Shelf): Test {
  const isOn = Uint8Array.from({ length: 256 }, (_, marks) =>
    Number(isClip(marks) && isOnShelf(unpackMarks(marks), shelf)),
  )
  return (row) => isOn[columns.marks[row] ?? 0] === 1
}

// From on, and before to.
function within(column: Float64Array, from: number | null, to: number | null): Test[] {
  return [
    ...(from === null ? [] : [(row: number) => (column[row] ?? NaN) >= from]),
    ...(to === null ? [] : [(row: number) => (column[row] ?? NaN) < to]),
  ]
}

function timeOfDay(day: string | null, timeIn: (day: string) => number | null) {
  return day === null ? null : timeIn(day)
}

function timeOf(moment: string | null) {
  return moment === null ? null : Date.parse(moment)
}
