import type { Clip } from '#core/clip/clip'
import type { Edits } from '#core/library/edits'
import type { Merged } from '#core/library/merge-records'
import { canBeTakenOff, type Parts } from '#core/library/record-parts'
import type { Note } from '#core/note/note'
import type { Decoded } from './record-format'
import type { RecordKind } from './record-kind'
import { isSealed } from './seal'

/**
 * The record made of the two sides of a conflict that a version control tool left in a file, and of what else is
 * known of it; null when not both sides can be read. What the tool could merge by itself is in both sides, but
 * under the seal of one.
 */
export function mergeSides<T extends Clip | Note>(
  kind: RecordKind<T>,
  sides: readonly (Decoded<T> | null)[],
  known: T | null,
): Merged<T> | null {
  const [ours, theirs] = sides
  if (!ours || !theirs) return null
  const both = kind.merge(trusted(kind, ours, theirs, known), trusted(kind, theirs, ours, known))
  if (known === null) return both
  // A tool that merges lines may drop some of both sides.
  const { record, others } = kind.merge(both.record, known)
  return { record, others: [...both.others, ...others] }
}

// A part that the tool brought here was edited when the side says whose seal it fits. Where it fits neither, the tool
// may have mixed lines of two parts: what else is known of it goes before.
function trusted<T extends Clip | Note>(
  kind: RecordKind<T>,
  side: Decoded<T>,
  other: Decoded<T>,
  known: T | null,
): T {
  const parts = kind.partsOf(side.record)
  const theirs = kind.partsOf(other.record)
  const best: Parts = known === null ? new Map() : kind.partsOf(known)
  const edits: Edits = {}
  const fits = ({ seal, byHand }: Decoded<T>, part: string) =>
    !byHand.includes(part) && (canBeTakenOff(part) || isSealed(part, seal))
  for (const part of new Set([...parts.keys(), ...Object.keys(side.record.edits)])) {
    // Lines of a note's text may be merged: then that text is new.
    const isOurs = side.seal === '' || part === 'body' || fits(side, part)
    const isTheirs =
      fits(other, part) && JSON.stringify(parts.get(part)) === JSON.stringify(theirs.get(part))
    const from = isOurs ? side.record : isTheirs ? other.record : known
    if (!isOurs && !isTheirs && parts.has(part) && best.has(part)) parts.set(part, best.get(part))
    const edit = from?.edits[part]
    if (edit !== undefined) edits[part] = edit
  }
  return kind.madeOf(parts, edits, side.record)
}
