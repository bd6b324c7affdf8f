import { z } from 'zod'
import { machineOf, Stamp } from './stamp'

/**
 * When a part of a record was last edited. For texts that a person writes, the stamp is followed by the
 * last one of each other machine whose edits are in it, so that edits made apart can be told from
 * edits made after each other.
 */
export const Edit = z.string().refine((edit) => edit.split(' ').every(isStamp), 'not an edit')
export type Edit = z.infer<typeof Edit>

/** The machine that an edit made by another hand than this program's is said to come from. */
export const BY_HAND = 'by-hand'
/** So many edits made by hand are told apart in a text; older ones count as seen. */
const HANDS = 20

/** The edits of a record, by part. A part that is not named is as it was when the record was made. */
export const Edits = z.record(z.string(), Edit)
export type Edits = z.infer<typeof Edits>

/** The edit made at this stamp to a text that was known as of an earlier edit. */
export function editAfter(known: Edit | undefined, at: Stamp): Edit {
  const others = stampsOf(known).filter((stamp) => machineOf(stamp) !== machineOf(at))
  return [at, ...newestHands(others.sort())].join(' ')
}

/** The edit that has both in it. */
export function joinEdits(a: Edit | undefined, b: Edit | undefined): Edit {
  const latest = new Map<string, Stamp>()
  for (const stamp of [...stampsOf(a), ...stampsOf(b)]) {
    const machine = machineOf(stamp)
    if (stamp > (latest.get(machine) ?? '')) latest.set(machine, stamp)
  }
  const stamps = [...latest.values()].sort()
  const newest = stamps.pop()
  return newest === undefined ? '' : [newest, ...newestHands(stamps)].join(' ')
}

/** The edit as it would be without the one made at this stamp; empty when it was that one alone. */
export function editWithout(edit: Edit, at: Stamp): Edit {
  const others = stampsOf(edit).filter((stamp) => stamp !== at)
  return joinEdits(others.join(' '), undefined)
}

/** Whether whoever made edit `a` had seen edit `b`. */
export function hasSeen(a: Edit | undefined, b: Edit | undefined): boolean {
  const seen = stampsOf(a)
  const hands = seen.filter(isByHand).sort()
  const isForgotten = (stamp: Stamp) =>
    isByHand(stamp) && hands.length >= HANDS && stamp < (hands[0] ?? '')
  return stampsOf(b).every(
    (theirs) =>
      isForgotten(theirs) ||
      seen.some((stamp) => machineOf(stamp) === machineOf(theirs) && stamp >= theirs),
  )
}

/** The stamp of the edit itself; empty for what was never edited. */
export function lastStamp(edit: Edit | undefined): string {
  return stampsOf(edit)[0] ?? ''
}

/** The newest stamp of a part and of the parts named below it. */
export function lastStampWithin(edits: Edits, name: string): string {
  let newest = ''
  for (const [part, edit] of Object.entries(edits)) {
    if (part !== name && !part.startsWith(`${name} `)) continue
    if (lastStamp(edit) > newest) newest = lastStamp(edit)
  }
  return newest
}

/** The newest stamp among all edits of a record; null when nothing was edited. */
export function newestEdit(edits: Edits): Stamp | null {
  let newest = ''
  for (const edit of Object.values(edits)) {
    const stamp = lastStamp(edit)
    if (stamp > newest) newest = stamp
  }
  return newest === '' ? null : newest
}

function stampsOf(edit: Edit | undefined): Stamp[] {
  return edit ? edit.split(' ') : []
}

// Each edit by hand has a name of its own: there is no machine that had seen the ones before.
function newestHands(sorted: Stamp[]): Stamp[] {
  const hands = sorted.filter(isByHand)
  const forgotten = new Set(hands.slice(0, Math.max(0, hands.length - HANDS)))
  return sorted.filter((stamp) => !forgotten.has(stamp))
}

function isByHand(stamp: Stamp) {
  return machineOf(stamp).startsWith(BY_HAND)
}

function isStamp(text: string) {
  return Stamp.safeParse(text).success
}
