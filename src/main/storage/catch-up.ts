import type { RecordName } from '#core/library/records'
import { splitChange } from '#core/library/split-change'
import { explainUnread } from './explain-unread'
import { readOrHeal } from './heal-record'
import { inBatches } from './in-batches'
import type { JournalLine } from './journal-lines'
import type { LibraryParts } from './library-parts'
import { recordKey } from './lines-by-record'
import { listRecord } from './list-record'
import { followLine, listChange } from './make-change'

/** What a journal tells when it is opened. */
type Told = { unfinished: readonly JournalLine[]; since: (number: number) => JournalLine[] }

/** Makes what was acknowledged and is not in all records, and brings the lists, kept up to a line or not at all, up to it. */
export async function catchUp(
  parts: LibraryParts,
  { unfinished, since }: Told,
  upTo: number | undefined,
): Promise<void> {
  for (const line of unfinished) followLine(parts, line, line.number)
  // Stamps only rise, so the newest is that of the last line.
  const lines = since(Math.min(upTo ?? Infinity, parts.journal.lastNumber - 1))
  for (const { at } of lines) parts.clock.observe(at)
  await listLines(
    parts,
    upTo === undefined ? unfinished : lines.filter(({ number }) => number > upTo),
  )
}

/** Lists again the clips whose kept texts the disk has spoiled. */
export async function listSpoiled(parts: LibraryParts): Promise<void> {
  const spoiled = await parts.catalogue.lookThrough()
  if (spoiled.length === 0) return
  const names = spoiled.map((id): RecordName => ({ kind: 'clip', id }))
  await listAnew(parts, names)
  parts.tools.noticed(names)
}

// What was done since the lists were kept. Where they are too old for that, the check of the folder sees to it.
async function listLines(parts: LibraryParts, lines: readonly JournalLine[]) {
  const stale = new Map<string, RecordName>()
  for (const { change } of lines) {
    const unlisted = listChange(parts, change, splitChange(change))
    for (const name of unlisted) stale.set(recordKey(name), name)
  }
  await listAnew(parts, [...stale.values()])
}

function listAnew(parts: LibraryParts, names: readonly RecordName[]): Promise<void> {
  return inBatches(names, (name) =>
    parts.records.with(name, async (keeper) => {
      try {
        const { record } = await readOrHeal(parts, keeper, name.id)
        if (record === null) keeper.kind.unlist(parts.catalogue, name.id)
        else listRecord(parts, name)
      } catch (cause) {
        // One record that cannot be read now keeps nobody from the others.
        parts.tools.report(explainUnread(cause, parts.paths, name))
      }
    }),
  )
}
