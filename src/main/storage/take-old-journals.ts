import { basename } from 'node:path'
import type { Change } from '#core/library/change'
import type { RecordName } from '#core/library/records'
import { splitChange } from '#core/library/split-change'
import { nextStamp, type Stamp } from '#core/library/stamp'
import { NotebookError } from '#core/problem'
import { checksum } from '#core/text/checksum'
import { sentence } from '#core/messages/sentence'
import { leaveNewer } from './explain-unread'
import { readOrHeal } from './heal-record'
import type { LibraryParts } from './library-parts'
import { listRecord } from './list-record'
import { makeChange } from './make-change'
import { finishOldJournal, readOldJournals, type OldJournal } from './old-journals'

/** Makes what the journals of a library of format 1 still hold, as the last that was done there. */
export async function migrateJournals(parts: LibraryParts): Promise<void> {
  const { paths, tools } = parts
  for (const journal of await readOldJournals(paths, Date.parse(tools.now()))) {
    const left = await eachMade(journal, async (change) => {
      await makeChange(parts, change)
    })(parts)
    await finish(parts, journal, left)
  }
}

/**
 * Makes what a journal of format 1 holds that a sync brought after the library was migrated. It was done when that
 * journal was last written, so whatever was edited since counts for more; and it may be made again and again.
 */
export async function takeLateJournals(parts: LibraryParts): Promise<void> {
  const { paths, tools, isReadOnly } = parts
  if (isReadOnly) return
  const known = [paths.journal, paths.journalBefore]
  for (const journal of await readOldJournals(paths, Date.parse(tools.now()), known)) {
    const touched: RecordName[] = []
    const stamp = stampsOf(journal)
    const left = await eachMade(journal, async (change, name) => {
      await makeAsOf(parts, stamp(), change, name)
      touched.push(name)
    })(parts)
    await parts.writer.flush()
    // What is not on disk yet is known from that journal alone.
    if (touched.some((name) => isUnsaved(parts, name))) continue
    await finish(parts, journal, left)
    if (touched.length === 0) continue
    tools.noticed(touched)
    tools.report(sentence('lateChanges'))
  }
}

type Make = (change: Change, name: RecordName) => Promise<void>

// Record by record, so that one that has to be left alone keeps no other from its change.
function eachMade({ changes }: OldJournal, make: Make) {
  return async (parts: LibraryParts): Promise<Change[]> => {
    const left: Change[] = []
    for (const { name, change } of changes.flatMap(byRecord)) {
      try {
        await make(change, name)
      } catch (cause) {
        if (!(cause instanceof NotebookError) || cause.code !== 'library-newer') throw cause
        leaveNewer(parts, name, cause)
        left.push(change)
      }
    }
    return left
  }
}

function byRecord(whole: Change) {
  const { names, of } = splitChange(whole)
  return names.map((name) => ({ name, change: of(name) }))
}

function makeAsOf(parts: LibraryParts, at: Stamp, change: Change, name: RecordName) {
  return parts.records.with(name, async (keeper) => {
    // Held, so that it is in memory when the change is made.
    const file = await readOrHeal(parts, keeper, name.id)
    const before = file.record
    keeper.change(name.id, { at, change, knew: {} })
    if (file.record === before) return
    listRecord(parts, name)
    parts.writer.add([name], null)
  })
}

// The same ones each time, and on each machine that has the journal.
function stampsOf({ path, modifiedAt }: OldJournal): () => Stamp {
  const machine = `old-${checksum(basename(path)).toString(36)}`
  const time = new Date(modifiedAt).toISOString()
  let last: Stamp | null = null
  return () => (last = nextStamp(time, last, machine))
}

function isUnsaved({ records }: LibraryParts, name: RecordName) {
  return records.with(name, (keeper) => keeper.isUnsaved(name.id))
}

async function finish(parts: LibraryParts, journal: OldJournal, left: readonly Change[]) {
  const { paths, tools } = parts
  const said = await finishOldJournal(paths, journal, left, tools.now())
  if (said !== null) tools.report(said)
}
