import type { RecordName } from '#core/library/records'
import { splitChange } from '#core/library/split-change'
import type { StampedChange } from '#core/library/stamped-change'
import type { JournalLine } from './journal-lines'

/** What these lines do to each record, by the record's key, in order. */
export function linesByRecord(lines: readonly JournalLine[]): Map<string, StampedChange[]> {
  const all = new Map<string, StampedChange[]>()
  for (const { at, knew, change } of lines) {
    const split = splitChange(change)
    for (const name of split.names) {
      const key = recordKey(name)
      const changes = all.get(key) ?? []
      changes.push({ at, knew, change: split.of(name) })
      all.set(key, changes)
    }
  }
  return all
}

/** One record, as a key. */
export function recordKey({ kind, id }: RecordName): string {
  return `${kind} ${id}`
}
