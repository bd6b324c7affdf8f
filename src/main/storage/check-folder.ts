import { basename, dirname } from 'node:path'
import type { RecordName } from '#core/library/records'
import { sentence } from '#core/messages/sentence'
import { isSameState, type FileState } from './durable-file'
import { reportUnread } from './explain-unread'
import { findCopies, takeCopies } from './conflict-copies'
import { takeDroppedNotes } from './dropped-notes'
import { FolderLook } from './folder-look'
import { bringBack, readOrHeal } from './heal-record'
import { inBatches } from './in-batches'
import type { LibraryParts } from './library-parts'
import { linesByRecord, recordKey } from './lines-by-record'
import { listRecord } from './list-record'
import { takeOutsideEdits } from './outside-edits'
import { listRecords } from './record-names'
import { takeLateJournals } from './take-old-journals'

/** So many records are told of at once. */
const TOLD = 500
/** A folder's time may lag behind by this many milliseconds. */
const LAG = 5_000
/** Milliseconds in which a clip that has no card yet is left to whoever is making it. */
const YOUNG = 60_000

/**
 * Compares the whole folder with what is known of it, and takes what is new, changed or gone. What was
 * there before `since` (milliseconds since 1970) and has not been touched is not opened.
 */
export async function checkFolder(parts: LibraryParts, since: number | null): Promise<void> {
  await takeLateJournals(parts)
  const names = await listRecords(parts.paths)
  await checkRecords(parts, names, since)
  const there = new Set(names.map(recordKey))
  const { catalogue } = parts
  const known: RecordName[] = [
    ...catalogue.clipIds.map((id): RecordName => ({ kind: 'clip', id })),
    ...catalogue.noteIds.map((id): RecordName => ({ kind: 'note', id })),
  ]
  await takeMissing(
    parts,
    known.filter((name) => !there.has(recordKey(name))),
    since,
  )
}

/** Looks at some records: takes what another hand changed, and what a sync tool put beside them. */
export async function checkRecords(
  parts: LibraryParts,
  names: readonly RecordName[],
  since: number | null,
): Promise<void> {
  const changed: RecordName[] = []
  const missing: RecordName[] = []
  const look = new FolderLook()
  await inBatches(names, async (name) => {
    const state = await stateOf(look, parts.paths.record(name))
    if (state === null) missing.push(name)
    else if (!isSameState(state, parts.catalogue.fileOf(name))) changed.push(name)
    if (name.kind === 'clip' && (await isTouched(look, parts.paths.clipFolder(name.id), since))) {
      await takeCopies(parts, name)
    }
  })
  await takeCopies(parts, null)
  await takeDroppedNotes(parts)
  await takeChanged(parts, changed)
  await takeMissing(parts, missing, since)
}

async function takeChanged(parts: LibraryParts, names: readonly RecordName[]) {
  if (names.length === 0) return
  const own = linesByRecord(await parts.journal.kept())
  for (let done = 0; done < names.length; done += TOLD) {
    const some = names.slice(done, done + TOLD)
    await inBatches(some, (name) =>
      takeOutsideEdits(parts, name, own.get(recordKey(name))).catch((cause: unknown) =>
        reportUnread(parts, name, cause),
      ),
    )
    parts.tools.noticed(some)
  }
}

async function takeMissing(
  parts: LibraryParts,
  names: readonly RecordName[],
  since: number | null,
) {
  const gone: RecordName[] = []
  const look = new FolderLook()
  for (const name of names) {
    if (parts.captured.has(name.id)) continue
    if ((await stateOf(look, parts.paths.record(name))) !== null) continue
    if (since !== null && (await isBeingMade(parts, name, look))) continue
    const wasListed = parts.catalogue.fileOf(name) !== null
    // It may have been written for the first time since the folder was listed, or changed while the file was looked for: then it is written again.
    if (parts.records.with(name, (keeper) => keeper.isUnsaved(name.id))) continue
    const isBack = await parts.records.with(name, async (keeper) => {
      if (!(await bringBack(parts, keeper, name.id))) return false
      await readOrHeal(parts, keeper, name.id)
      return true
    })
    if (isBack) listRecord(parts, name)
    else {
      parts.records.with(name, (keeper) => keeper.kind.unlist(parts.catalogue, name.id))
      // What is left of a capture that was interrupted was never a clip.
      if (wasListed) gone.push(name)
    }
  }
  if (names.length > 0) parts.tools.noticed(names)
  if (gone.length > 0) parts.tools.report(sayGone(gone))
}

// A page is on disk before its clip is, and a sync tool may bring the card last.
async function isBeingMade({ paths, catalogue }: LibraryParts, name: RecordName, look: FolderLook) {
  if (name.kind === 'note' || catalogue.fileOf(name) !== null) return false
  const folder = await stateOf(look, paths.clipFolder(name.id))
  return folder !== null && folder.modifiedAt > Date.now() - YOUNG
}

function sayGone(names: readonly RecordName[]) {
  const clips = names.filter(({ kind }) => kind === 'clip').length
  return sentence('takenByOthers', clips, names.length - clips)
}

async function isTouched(look: FolderLook, folder: string, since: number | null) {
  if (since === null) return (await findCopies(folder)).length > 0
  // A tool that copies folders with their times cannot set when it did so.
  const touchedAt = await look.touchedAt(folder)
  return touchedAt !== null && touchedAt > since - LAG
}

async function stateOf(look: FolderLook, path: string): Promise<FileState | null> {
  return look.stateOf(path).catch((cause: unknown) => {
    throw new Error(`${basename(dirname(path))} could not be looked at.`, { cause })
  })
}
