import { singleChanges, touchedBy, type Change, type SingleChange } from './change'
import type { RecordName } from './records'

/** What a change does to each record it touches, so that each can be made, written and finished alone. */
export function splitChange(change: Change): { name: RecordName; change: Change }[] {
  const split = new Map<string, { name: RecordName; changes: SingleChange[] }>()
  for (const single of singleChanges(change)) {
    for (const name of touchedBy(single)) {
      const key = `${name.kind} ${name.id}`
      const one = split.get(key) ?? { name, changes: [] }
      one.changes.push(narrow(single, name))
      split.set(key, one)
    }
  }
  return Array.from(split.values(), ({ name, changes }) => {
    const [only, ...rest] = changes
    return {
      name,
      change: only && rest.length === 0 ? only : { type: 'several', changes },
    }
  })
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
