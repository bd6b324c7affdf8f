import { readdir, rename } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { makeFolder, syncFolder, TEMPORARY } from './durable-file'
import type { LibraryParts } from './library-parts'
import { takeCopy } from './outside-edits'
import { readRecord } from './record-file'
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
    await records.with(name, async (keeper) => {
      const copy = await readRecord(path, keeper.kind.format)
      if (copy?.record.id !== name.id) throw new Error('It is a copy of another record.')
      await takeCopy(parts, keeper, name, copy.record)
    })
  } catch {
    tools.report(await setAside(paths, name.id, path, tools.now()))
    return
  }
  await writer.written(name)
  await makeFolder(paths.merged)
  await rename(path, join(paths.merged, `${name.id}-${basename(path)}`))
  await syncFolder(paths.merged)
  tools.noticed([name])
  tools.report(
    `${relative(paths.folder, path)}, a second version that a sync tool had put there, was merged. It lies in merged/ now.`,
  )
}

function isCopy(name: string, own: string) {
  return name !== own && !name.endsWith(TEMPORARY)
}
