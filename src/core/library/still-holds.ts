import { applyChange } from './apply-change'
import { touchedBy, type Change } from './change'
import type { Records } from './records'
import { sameClip, sameNote } from './same-record'

/** Whether the records are, in all that a change did, still as it left them: all of them there, and changed by it no more. */
export function stillHolds(records: Records, change: Change): boolean {
  const again = applyChange(records, change)
  return touchedBy(change).every(({ kind, id }) => {
    if (kind === 'clip') {
      const [now, then] = [records.clips.get(id), again.clips.get(id)]
      return now !== undefined && then !== undefined && sameClip(now, then)
    }
    const [now, then] = [records.notes.get(id), again.notes.get(id)]
    return now !== undefined && then !== undefined && sameNote(now, then)
  })
}
