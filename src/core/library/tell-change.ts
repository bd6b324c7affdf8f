import type { Change, SingleChange } from './change'
import type { Titles } from './describe-change'
import type { Purpose } from './purpose'

/** How a language tells of changes. */
export type Telling = {
  single: (change: SingleChange, titles: Titles) => string
  purpose: (purpose: Purpose) => string
  saved: (clips: number) => string
  fromBackup: (things: number) => string
  /** One thing was told, and there are so many more. */
  andMore: (said: string, rest: number) => string
  nothing: string
}

/** What a change did, told in the words of a language. */
export function tellChange(telling: Telling, change: Change, titles: Titles): string {
  if (change.type !== 'several') return telling.single(change, titles)
  if (change.purpose) return telling.purpose(change.purpose)
  const reverted = change.changes.filter((each) => each.type === 'records.reverted')
  if (reverted.length > 0 && reverted.length === change.changes.length) {
    return telling.fromBackup(reverted.flatMap(({ clips, notes }) => [...clips, ...notes]).length)
  }
  const added = change.changes.filter(({ type }) => type === 'clip.added')
  if (added.length > 1) return telling.saved(added.length)
  const [first, ...rest] = change.changes
  if (!first) return telling.nothing
  const said = telling.single(first, titles)
  const isOne = rest.length === 0 || first.type === 'version.added'
  return isOne ? said : telling.andMore(said, rest.length)
}
