import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RecordName } from '#core/library/records'
import { ChangedMeanwhile, makeFolder, syncFolder } from './durable-file'
import { readOrHeal } from './heal-record'
import type { LibraryParts } from './library-parts'
import { listRecord } from './list-record'
import { takeOutsideEdits } from './outside-edits'

const TRIES = 10

/** Brings one record to disk as it is in memory, with what another program wrote into its file meanwhile. */
export async function writeRecord(parts: LibraryParts, name: RecordName): Promise<void> {
  const { paths, records } = parts
  const { kind, id } = name
  await records.with(name, async (keeper) => {
    const file = await readOrHeal(parts, keeper, id)
    if (file.record === null) {
      if (keeper.isDeleted(id)) await deleteFiles(parts, name)
      // It may have been made again meanwhile.
      if (file.record === null) keeper.forget(id)
      return
    }
    await makeFolder(kind === 'clip' ? paths.clipFolder(id) : paths.notes)
    await saveWithOutsideEdits(parts, name, file)
    keeper.saved(id)
    listRecord(parts, name)
  })
}

async function saveWithOutsideEdits(
  parts: LibraryParts,
  name: RecordName,
  file: { save: () => Promise<void> },
) {
  for (let tries = 1; ; tries++) {
    try {
      return await file.save()
    } catch (cause) {
      // Whoever writes without end is waited for by whoever tries again later.
      if (!(cause instanceof ChangedMeanwhile) || tries === TRIES) throw cause
      await takeOutsideEdits(parts, name)
    }
  }
}

// The folder leaves its place in one step, so that a crash leaves either all of a clip or nothing of it.
async function deleteFiles({ paths }: LibraryParts, name: RecordName) {
  const path = name.kind === 'clip' ? paths.clipFolder(name.id) : paths.record(name)
  const leaving = `${path}.deleted`
  // What a crash left there would be in the way.
  await rm(leaving, { recursive: true, force: true })
  try {
    await rename(path, leaving)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    return
  }
  await syncFolder(dirname(path))
  await rm(leaving, { recursive: true, force: true })
}
