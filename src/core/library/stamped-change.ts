import { z } from 'zod'
import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { applyChange } from './apply-change'
import { Change } from './change'
import { editAfter, Edits, editWithout, hasSeen, lastStamp, lastStampWithin } from './edits'
import { Id } from './id'
import { mergeClips, mergeNotes, type Merged } from './merge-records'
import {
  clipParts,
  editOf,
  highlightIn,
  isHighlight,
  isExtent,
  isRemovedPart,
  isWriting,
  noteParts,
  originIn,
  type Parts,
} from './record-parts'
import type { Records } from './records'
import { Stamp } from './stamp'

/** A change, when and where it was made, and which edits of the texts it touches were known then, by record. */
export const StampedChange = z.object({
  at: Stamp,
  change: Change,
  knew: z.record(Id, Edits),
})
export type StampedChange = z.infer<typeof StampedChange>

/**
 * The records after a change, with its stamp on every part it edited. A part that was edited later keeps
 * the later edit, so a change may come twice, or late, or after those that were made elsewhere.
 */
export function applyStamped(records: Records, stamped: StampedChange): Records {
  const after = applyChange(records, stamped.change)
  const clips = new Map(after.clips)
  const notes = new Map(after.notes)
  const others: Note[] = []
  for (const [id, clip] of after.clips) {
    const merged = stampRecord(CLIPS, records.clips.get(id), clip, stamped)
    clips.set(id, merged.record)
    others.push(...merged.others)
  }
  for (const [id, note] of after.notes) {
    const merged = stampRecord(NOTES, records.notes.get(id), note, stamped)
    notes.set(id, merged.record)
    others.push(...merged.others)
  }
  for (const note of others) if (!notes.has(note.id)) notes.set(note.id, note)
  return { clips, notes }
}

/** The edits of texts a person writes: what a change must know to tell whether it was made apart. */
export function knownWriting({ clips, notes }: Records): Record<Id, Edits> {
  return Object.fromEntries(
    [...clips.values(), ...notes.values()].flatMap(({ id, edits }) => {
      const writing = Object.entries(edits).filter(([part]) => isWriting(part) || isHighlight(part))
      return writing.length === 0 ? [] : [[id, Object.fromEntries(writing)]]
    }),
  )
}

type Kind<T> = { edited: (before: T, after: T) => string[]; merge: (a: T, b: T) => Merged<T> }

const CLIPS: Kind<Clip> = {
  edited: (before, after) => {
    // Most of a clip is its highlights, and most changes leave most of them as they are.
    const same = new Set(before.highlights.filter((each) => after.highlights.includes(each)))
    const rest = (clip: Clip) => ({
      ...clip,
      highlights: clip.highlights.filter((each) => !same.has(each)),
    })
    return differing(clipParts(rest(before)), clipParts(rest(after)))
  },
  merge: mergeClips,
}

const NOTES: Kind<Note> = {
  edited: (before, after) => differing(noteParts(before), noteParts(after)),
  merge: mergeNotes,
}

function stampRecord<T extends { id: Id; edits: Edits }>(
  { edited, merge }: Kind<T>,
  before: T | undefined,
  after: T,
  { at, knew }: StampedChange,
): Merged<T> {
  if (before === undefined || before === after) return { record: after, others: [] }
  const parts = edited(before, after)
  const edits = { ...before.edits }
  const isRemoved = (part: string) => edits[`${highlightIn(part)} removed`] !== undefined
  let isNewest = true
  for (const part of parts) {
    const known = editOf(before.edits, part)
    edits[part] = isWriting(part) ? editAfter(editOf(knew[after.id] ?? {}, part), at) : at
    isNewest &&= lastStamp(known) < at && (!isWriting(part) || hasSeen(edits[part], known))
    isNewest &&= !isRemovedPart(part) || lastStampWithin(before.edits, highlightIn(part)) < at
    isNewest &&= isRemovedPart(part) || !isRemoved(part)
  }
  const stamped = { ...after, edits }
  return isNewest ? { record: stamped, others: [] } : merge(withoutEditsAt(at, before), stamped)
}

// Whatever a file says of the part a change made: what the change says is so, unless an edit made upon it came since.
function withoutEditsAt<T extends { edits: Edits }>(at: Stamp, record: T): T {
  const edits: Edits = {}
  for (const [part, edit] of Object.entries(record.edits)) {
    const other = lastStamp(edit) === at ? editWithout(edit, at) : edit
    if (other !== '') edits[part] = other
  }
  return { ...record, edits }
}

function differing(before: Parts, after: Parts): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  const all = [...names].filter((name) => !same(asEdited(before, name), asEdited(after, name)))
  // A new highlight's parts are as they were when it was made.
  return all.filter(
    (name) =>
      !name.startsWith('highlight ') ||
      isHighlight(name) ||
      isRemovedPart(name) ||
      before.has(highlightIn(name)),
  )
}

// Where a passage stands in the newest version is worked out: no edit, and never newer than one.
function asEdited(parts: Parts, name: string): unknown {
  return isExtent(name) ? originIn(parts.get(name)) : parts.get(name)
}

function same(a: unknown, b: unknown) {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
