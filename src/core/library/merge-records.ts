import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { hasSeen, joinEdits, lastStamp, type Edit, type Edits } from './edits'
import { clipOf, noteOf } from './rebuild-record'
import { canBeTakenOff, clipParts, editOf, isWriting, noteParts, type Parts } from './record-parts'
import { otherVersion } from './other-version'

/** One record made of two copies, and notes that hold writing of which both copies had their own. */
export type Merged<T> = { record: T; others: Note[] }

/**
 * Two copies of a clip that were edited apart, as one: each part as it was edited last; tags, collections
 * and highlights as sets. Whichever way and however often copies are merged, they become the same.
 */
export function mergeClips(a: Clip, b: Clip): Merged<Clip> {
  const { parts, edits, lost } = mergeParts(sideOf(clipParts(a), a), sideOf(clipParts(b), b))
  const record = clipOf(parts, edits, a)
  return { record, others: lost.map((writing) => otherVersion({ clip: record }, writing)) }
}

/** Two copies of a note that were edited apart, as one. Where both have a text of their own, the earlier becomes a note. */
export function mergeNotes(a: Note, b: Note): Merged<Note> {
  const { parts, edits, lost } = mergeParts(sideOf(noteParts(a), a), sideOf(noteParts(b), b))
  const record = noteOf(parts, edits, a)
  return { record, others: lost.map((writing) => otherVersion({ note: record }, writing)) }
}

/** A text that another one took the place of. */
export type LostWriting = { part: string; text: string; edit: Edit }

type Side = { parts: Parts; edits: Edits }
type Known = { value: unknown; edit: Edit }

function sideOf(parts: Parts, { edits }: { edits: Edits }): Side {
  return { parts, edits }
}

function mergeParts(a: Side, b: Side) {
  const parts: Parts = new Map()
  const edits: Edits = {}
  const lost: LostWriting[] = []
  const names = [a, b].flatMap((side) => [...side.parts.keys(), ...Object.keys(side.edits)])
  // In an order that both sides have, or each would write the other's file anew for ever.
  for (const name of [...new Set(names)].sort()) {
    const [winner, loser] = newerFirst(name, knownOf(a, name), knownOf(b, name))
    if (winner.value !== undefined) parts.set(name, winner.value)
    const own = isWriting(name)
      ? joinEdits(a.edits[name], b.edits[name])
      : lastStamp(a.edits[name]) > lastStamp(b.edits[name])
        ? a.edits[name]
        : b.edits[name]
    if (own) edits[name] = own
    if (isLost(name, winner, loser)) lost.push({ part: name, text: loser.value, edit: loser.edit })
  }
  return { parts, edits, lost }
}

function knownOf({ parts, edits }: Side, name: string): Known {
  return { value: parts.get(name), edit: editOf(edits, name) ?? '' }
}

// A merged text has the stamp of the later one and has seen more. Where stamps tell nothing, what is there
// goes before what is not, and then any order will do as long as both sides take the same.
function newerFirst(name: string, a: Known, b: Known): [Known, Known] {
  const isThere = (known: Known) => (known.value === undefined ? 0 : 1)
  const aFirst =
    (canBeTakenOff(name) ? 0 : order(isThere(a), isThere(b))) ||
    order(lastStamp(a.edit), lastStamp(b.edit)) ||
    order(a.edit.length, b.edit.length) ||
    order(a.edit, b.edit) ||
    order(isThere(a), isThere(b)) ||
    order(JSON.stringify(a.value) ?? '', JSON.stringify(b.value) ?? '')
  return aFirst >= 0 ? [a, b] : [b, a]
}

function isLost(name: string, winner: Known, loser: Known): loser is Known & { value: string } {
  return (
    isWriting(name) &&
    typeof loser.value === 'string' &&
    loser.value.trim() !== '' &&
    loser.value !== winner.value &&
    !hasSeen(winner.edit, loser.edit)
  )
}

function order<T extends string | number>(a: T, b: T) {
  return a < b ? -1 : a > b ? 1 : 0
}
