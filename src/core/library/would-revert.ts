import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { clipParts, noteParts, type Parts } from './record-parts'
import { revertRecords } from './revert-records'

/** Whether a clip would be another one, were it brought back to this older state. */
export function clipWouldRevert(now: Clip, then: Clip): boolean {
  const clips = new Map([[now.id, now]])
  const after = revertRecords({ clips, notes: new Map() }, [then], []).clips.get(now.id)
  return !after || differ(clipParts(now), clipParts(after))
}

/** Whether a note would be another one, were it brought back to this older state. */
export function noteWouldRevert(now: Note, then: Note): boolean {
  return differ(noteParts(now), noteParts(then))
}

function differ(parts: Parts, others: Parts) {
  if (parts.size !== others.size) return true
  return [...parts].some(
    ([name, part]) => JSON.stringify(part) !== JSON.stringify(others.get(name)),
  )
}
