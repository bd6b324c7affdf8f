import { changedStanding, standingChanges } from '#core/library/changed-standing'
import { touchedBy, withoutEmpty, type Change } from '#core/library/change'
import { inverseChange } from '#core/library/inverse-change'
import type { RecordName } from '#core/library/records'
import { splitChange } from '#core/library/split-change'
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
/** With more records than this still to be written, the next change waits for some of them. */
const BEHIND = 20_000

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
  const { clock, journal, records, writer } = parts
  const names = touchedBy(change)
  if (names.length === 0) return { inverse: null }
  // Held until the change is made, so that all of it is in memory then.
  const held = await holdUnlessMany(parts, change, names).catch((cause: unknown) => {
    throw explainDiskProblem(cause, parts.paths.folder)
  })
  if (writer.length > BEHIND) await writer.flush()
  const before = records.inMemory(names)
  clock.observe(newestIn(before))
  const stamped = { at: clock.next(), change, knew: { ...knownWriting(before), ...knew } }
  const line = await journal.write(stamped).catch((cause: unknown) => {
    throw explainDiskProblem(cause, parts.paths.folder)
  })
  // Lines are durable in their order, and from here on nothing waits: memory follows in that order too.
  const inverse = inverseChange(knownBefore(parts), change)
  followLine(parts, stamped, line)
  held.length = 0
  return { inverse }
}

/** Makes in memory and in the lists what a durable line says, and sees to it that the files follow. */
export function followLine(parts: LibraryParts, stamped: StampedChange, line: number): void {
  const { records, writer } = parts
  const split = splitChange(stamped.change)
  const list = split.length > FEW ? listOneOfMany : listChanged
  for (const { name, change } of split) {
    records.change(name, { ...stamped, change })
    parts.captured.delete(name.id)
    list(parts, name, change)
  }
  writer.add(
    split.map(({ name }) => name),
    line,
  )
}

/** Brings the lists up to a change of one record: from the record when it is in memory, else where it stands. Gives false when that is not enough. */
export function listChanged(parts: LibraryParts, name: RecordName, change: Change): boolean {
  if (parts.records.with(name, (keeper) => keeper.inMemory(name.id) !== undefined)) {
    listRecord(parts, name)
    return true
  }
  return listStanding(parts, name, change)
}

// Even where the record is in memory this is many times quicker than listing all of it, and that comes when it is written.
function listOneOfMany(parts: LibraryParts, name: RecordName, change: Change) {
  return listStanding(parts, name, change) || listChanged(parts, name, change)
}

function listStanding({ catalogue }: LibraryParts, name: RecordName, change: Change): boolean {
  const standings = standingChanges(change)
  const known = name.kind === 'clip' ? catalogue.standing(name.id) : null
  if (standings === null || known === null) return false
  catalogue.setStanding(standings.reduce(changedStanding, known))
  return true
}

async function holdUnlessMany(
  parts: LibraryParts,
  change: Change,
  names: readonly RecordName[],
): Promise<AnyRecordFile[]> {
  if (names.length > FEW && standingChanges(change) !== null) return []
  const held: AnyRecordFile[] = []
  const { clips, notes } = parts.records
  await inBatches(names, async ({ kind, id }) => {
    held.push(
      kind === 'clip' ? await readOrHeal(parts, clips, id) : await readOrHeal(parts, notes, id),
    )
  })
  return held
}
