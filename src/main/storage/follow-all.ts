import type { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import type { StampedChange } from '#core/library/stamped-change'
import type { Note } from '#core/note/note'
import type { RecordKeeper } from './record-keeper'

/** A record, null while there is none, and notes that keep texts which others took the place of. */
export type Followed<T> = { record: T; others: Note[] }

/** A record once these changes of it are made, or made once more. None of them takes it away. */
export function followAll<T extends Clip | Note, R extends T | null>(
  { kind }: RecordKeeper<T>,
  id: Id,
  start: Followed<R>,
  changes: readonly StampedChange[],
): Followed<T | R> {
  return changes.reduce<Followed<T | R>>(({ record, others }, change) => {
    const after = kind.follow(id, record, change)
    return { record: after.record ?? record, others: [...others, ...after.others] }
  }, start)
}
