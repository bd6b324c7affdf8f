import type { Clip } from '#core/clip/clip'
import { newestEdit } from '#core/library/edits'
import type { Merged } from '#core/library/merge-records'
import type { RecordName } from '#core/library/records'
import type { StampedChange } from '#core/library/stamped-change'
import { noteTitle, type Note } from '#core/note/note'
import { sentence } from '#core/messages/sentence'
import { followAll } from './follow-all'
import { healFile, newerInWords, readOrHeal } from './heal-record'
import type { LibraryParts } from './library-parts'
import { listRecord } from './list-record'
import { DamagedRecord, type RecordFile } from './record-file'
import type { RecordKeeper } from './record-keeper'

/**
 * Takes what another hand wrote into a record's file together with what is known here: what is in memory,
 * and those edits of this machine that the file may have lost.
 */
export function takeOutsideEdits(
  parts: LibraryParts,
  name: RecordName,
  own: readonly StampedChange[] = [],
): Promise<void> {
  return parts.records.with(name, async (keeper) => {
    const known = keeper.inMemory(name.id)
    const file = known ?? (await readOrHeal(parts, keeper, name.id))
    const onDisk = known ? await readAgain(parts, keeper, name, known) : file.record
    if (onDisk === null) return
    parts.clock.observe(newestEdit(onDisk.edits))
    const here = file.record
    const merged = here && here !== onDisk ? keeper.kind.merge(here, onDisk) : alone(onDisk)
    const whole = followAll(keeper, name.id, merged, own)
    if (keeper.kind.isSame(whole.record, onDisk) && file.byHand.length === 0) {
      file.record = onDisk
      listRecord(parts, name)
    } else {
      keep(parts, keeper, name, file, whole.record)
      whole.others.forEach(parts.keepOther)
    }
  })
}

/** Takes a copy of a record that a sync tool put beside it into the record. */
export async function takeCopy<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  name: RecordName,
  copy: T,
): Promise<void> {
  const file = await readOrHeal(parts, keeper, name.id)
  parts.clock.observe(newestEdit(copy.edits))
  const { record, others } = file.record ? keeper.kind.merge(file.record, copy) : alone(copy)
  keep(parts, keeper, name, file, record)
  for (const note of others) await keepOther(parts, note)
}

/** Keeps a text that a later one took the place of as a note of its own, and says so. */
export async function keepOther(parts: LibraryParts, note: Note): Promise<void> {
  const { records, writer, tools } = parts
  const name: RecordName = { kind: 'note', id: note.id }
  const file = await readOrHeal(parts, records.notes, note.id)
  if (file.record !== null) return
  records.notes.replace(note.id, file, note)
  listRecord(parts, name)
  writer.add([name], null)
  tools.report(sentence('writtenTwice', noteTitle(note)))
  tools.noticed([name])
}

function keep<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  name: RecordName,
  file: RecordFile<T>,
  record: T,
) {
  keeper.replace(name.id, file, record)
  listRecord(parts, name)
  parts.writer.add([name], null)
}

async function readAgain<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  name: RecordName,
  file: RecordFile<T>,
): Promise<T | null> {
  try {
    return await file.readAgain()
  } catch (cause) {
    if (!(cause instanceof DamagedRecord)) throw newerInWords(cause, name.id)
    await healFile(parts, keeper, name.id, cause)
  }
  const healed = await file.readAgain()
  // What is in memory is then all that is known, and is written.
  if (healed === null && file.record !== null) keep(parts, keeper, name, file, file.record)
  return healed
}

function alone<T>(record: T): Merged<T> {
  return { record, others: [] }
}
