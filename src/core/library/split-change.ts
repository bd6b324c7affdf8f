import { singleChanges, touchedBy, type Change, type SingleChange } from './change'
import type { RecordName } from './records'

/** A change by the records it touches, so that each can be made, written and finished alone. */
export type SplitChange = {
  names: RecordName[]
  /** What it does to one of these records, worked out when it is asked for: there may be thousands. */
  of: (name: RecordName) => Change
}

export function splitChange(change: Change): SplitChange {
  const names = touchedBy(change)
  const [only, ...others] = singleChanges(change)
  if (only && others.length === 0) return { names, of: (name) => narrow(only, name) }
  let byRecord: Map<string, SingleChange[]> | null = null
  const of = (name: RecordName): Change => {
    byRecord ??= groupByRecord(change)
    const changes = (byRecord.get(keyOf(name)) ?? []).map((single) => narrow(single, name))
    const [first, ...rest] = changes
    return first && rest.length === 0 ? first : { type: 'several', changes }
  }
  return { names, of }
}

function groupByRecord(change: Change) {
  const byRecord = new Map<string, SingleChange[]>()
  for (const single of singleChanges(change)) {
    for (const name of touchedBy(single)) {
      const key = keyOf(name)
      const known = byRecord.get(key)
      if (known) known.push(single)
      else byRecord.set(key, [single])
    }
  }
  return byRecord
}

function keyOf({ kind, id }: RecordName) {
  return `${kind} ${id}`
}

function narrow(change: SingleChange, { kind, id }: RecordName): SingleChange {
  if (change.type === 'records.reverted') {
    return {
      ...change,
      clips: kind === 'clip' ? change.clips.filter((clip) => clip.id === id) : [],
      notes: kind === 'note' ? change.notes.filter((note) => note.id === id) : [],
    }
  }
  return 'ids' in change ? { ...change, ids: [id] } : change
}
