import { readdir, rename } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { makeFolder, syncFolder, TEMPORARY } from './durable-file'
import { newerInWords } from './heal-record'
import type { LibraryParts } from './library-parts'
import { takeCopy } from './outside-edits'
import { DamagedRecord, readRecord } from './record-file'
import { setAside } from './set-aside'

const ID_LENGTH = 26

/** The files in a clip's folder that a sync tool put beside its card, as `clip.sync-conflict-….json` or `clip (conflicted copy).json`. */
export async function findCopies(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /^clip\W.*json/i.test(name) && isCopy(name, 'clip.json'))
}

/** Merges copies that a sync tool left: beside a clip's card, or, with null for the name, among the notes. What was in them is kept in `merged/`. */
export async function takeCopies(parts: LibraryParts, name: RecordName | null): Promise<void> {
  const { paths } = parts
  if (name !== null) {
    const folder = paths.clipFolder(name.id)
    for (const copy of await findCopies(folder)) await take(parts, name, join(folder, copy))
    return
  }
  for (const file of await readdir(paths.notes).catch(() => [])) {
    const id = Id.safeParse(file.slice(0, ID_LENGTH)).data
    if (!id || !file.endsWith('.md') || !isCopy(file, `${id}.md`)) continue
    await take(parts, { kind: 'note', id }, join(paths.notes, file))
  }
}

async function take(parts: LibraryParts, name: RecordName, path: string) {
  const { paths, tools, records, writer } = parts
  try {
    const isTaken = await records.with(name, async (keeper) => {
      const copy = await readRecord(path, keeper.kind.format)
      // Another machine may have merged it, and the sync tool taken it away.
      if (copy === null) return false
      if (copy.record.id !== name.id) throw new DamagedRecord(path, 'It is of another record.')
      await takeCopy(parts, keeper, name, copy.record)
      return true
    })
    if (!isTaken) return
    await writer.written(name)
    await makeFolder(paths.merged)
    await rename(path, join(paths.merged, `${name.id}-${basename(path)}`))
    await syncFolder(paths.merged)
  } catch (cause) {
    tools.report(
      cause instanceof DamagedRecord
        ? await setAside(paths, name.id, path, tools.now())
        : saySpared(relative(paths.folder, path), newerInWords(cause, name.id)),
    )
    return
  }
  tools.noticed([name])
  tools.report(sentence('copyMerged', relative(paths.folder, path)))
}

function saySpared(copy: string, cause: unknown) {
  const spared = sentence('copySpared', copy)
  return cause instanceof NotebookError ? sentence('both', spared, cause.sentence) : spared
}

function isCopy(name: string, own: string) {
  return name !== own && !name.endsWith(TEMPORARY)
}
