import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { clipParts, noteParts, type Parts } from './record-parts'

/** Whether two states of a clip hold the same, edits too, in whatever order. */
export function sameClip(a: Clip, b: Clip): boolean {
  return a === b || (same(clipParts(a), clipParts(b)) && same(editsOf(a), editsOf(b)))
}

/** Whether two states of a note hold the same, edits too, in whatever order. */
export function sameNote(a: Note, b: Note): boolean {
  return a === b || (same(noteParts(a), noteParts(b)) && same(editsOf(a), editsOf(b)))
}

function editsOf({ edits }: Clip | Note): Parts {
  return new Map(Object.entries(edits))
}

function same(a: Parts, b: Parts) {
  if (a.size !== b.size) return false
  return [...a].every(([part, value]) => JSON.stringify(b.get(part)) === JSON.stringify(value))
}
