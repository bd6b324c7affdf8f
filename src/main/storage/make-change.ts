import { standingChanges } from '#core/library/changed-standing'
import { withoutEmpty, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import { inverseChange } from '#core/library/inverse-change'
import { NO_RECORDS, type RecordName } from '#core/library/records'
import { splitChange, type SplitChange } from '#core/library/split-change'
import { knownWriting, type StampedChange } from '#core/library/stamped-change'
import { explainDiskProblem } from './explain-disk-problem'
import { knownBefore } from './known-before'
import type { LibraryParts } from './library-parts'
import { listRecord } from './list-record'
import { readOrHeal } from './heal-record'
import { newestIn, type AnyRecordFile } from './record-set'
import { inBatches } from './in-batches'

/** A change to more clips than this reads none of their files first. */
const FEW = 16
/** With more records than this in memory that are still to be written, the next change waits for them. */
const BEHIND = 5_000

/**
 * Makes a change, durable when it resolves, and gives the one that takes it back. The records' files
 * follow in the background. Of records that are not in `knew` it knew what is known here.
 */
export async function makeChange(
  parts: LibraryParts,
  asked: Change,
  knew: StampedChange['knew'] = {},
): Promise<{ inverse: Change | null }> {
  const change = withoutEmpty(asked)
  const { clock, journal, writer } = parts
  const split = splitChange(change)
  const { names } = split
  if (names.length === 0) return { inverse: null }
  // Held until the change is made, so that all of it is in memory then.
  const held = await holdUnlessBulk(parts, change, names).catch((cause: unknown) => {
    throw explainDiskProblem(cause, parts.paths.folder)
  })
  if (parts.records.unsaved > BEHIND) await writer.flush()
  // A bulk change edits no text, and is stamped later than all that lists know.
  const before = held === null ? NO_RECORDS : parts.records.inMemory(names)
  clock.observe(newestIn(before))
  const stamped = { at: clock.next(), change, knew: { ...knownWriting(before), ...knew } }
  const line = await journal.write(stamped).catch((cause: unknown) => {
    throw explainDiskProblem(cause, parts.paths.folder)
  })
  // Lines are durable in their order, and from here on nothing waits: memory follows in that order too.
  const inverse = inverseChange(knownBefore(parts), change)
  follow(parts, stamped, split, line)
  held?.splice(0)
  return { inverse }
}

/** Makes in memory and in the lists what a durable line says, and sees to it that the files follow. */
export function followLine(parts: LibraryParts, stamped: StampedChange, line: number): void {
  follow(parts, stamped, splitChange(stamped.change), line)
}

function follow(parts: LibraryParts, stamped: StampedChange, split: SplitChange, line: number) {
  const { records, writer, captured } = parts
  const { names } = split
  const own = (name: RecordName) => ({ ...stamped, change: split.of(name) })
  if (isBulk(stamped.change, names)) records.changeLater(names, own)
  else for (const name of names) records.change(name, own(name))
  if (captured.size > 0) for (const { id } of names) captured.delete(id)
  listChange(parts, stamped.change, split)
  writer.add(names, line)
}

/**
 * Brings the lists up to a change: from the records that are in memory, else where clips stand. Gives the
 * records of which that is not enough.
 */
export function listChange(
  parts: LibraryParts,
  change: Change,
  { names, of }: SplitChange,
): RecordName[] {
  // Even of records in memory this is many times quicker than listing all of them, and that comes when they are written.
  if (isBulk(change, names)) {
    const missing = new Set(listStandings(parts, change) ?? [])
    return names.filter(({ id }) => missing.has(id) && !listInMemory(parts, { kind: 'clip', id }))
  }
  return names.filter((name) => !listInMemory(parts, name) && !listStanding(parts, name, of(name)))
}

function listInMemory(parts: LibraryParts, name: RecordName): boolean {
  const isThere = parts.records.with(name, (keeper) => keeper.inMemory(name.id) !== undefined)
  if (isThere) listRecord(parts, name)
  return isThere
}

function listStanding(parts: LibraryParts, { kind }: RecordName, change: Change): boolean {
  return kind === 'clip' && listStandings(parts, change)?.length === 0
}

// Gives the clips that are not listed; null when the change touches more than where clips stand.
function listStandings({ catalogue }: LibraryParts, change: Change): Id[] | null {
  const standings = standingChanges(change)
  if (standings === null) return null
  return standings.flatMap((each) => catalogue.stand(each))
}

function isBulk(change: Change, names: readonly RecordName[]) {
  return names.length > FEW && standingChanges(change) !== null
}

// Null for a bulk change, which needs none of them.
async function holdUnlessBulk(
  parts: LibraryParts,
  change: Change,
  names: readonly RecordName[],
): Promise<AnyRecordFile[] | null> {
  if (isBulk(change, names)) return null
  const held: AnyRecordFile[] = []
  const { clips, notes } = parts.records
  await inBatches(names, async ({ kind, id }) => {
    held.push(
      kind === 'clip' ? await readOrHeal(parts, clips, id) : await readOrHeal(parts, notes, id),
    )
  })
  return held
}
