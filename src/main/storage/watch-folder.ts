import { watch, type FSWatcher } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { LIBRARY_CARD, type LibraryPaths } from './library-paths'

/** Milliseconds of quiet after which what was changed is looked at: a sync tool writes many files in a row. */
const QUIET = 400
/** So many clip folders are watched where each needs a watcher of its own. */
const MOST = 2_000

/** What of a library was touched: some records, or something that only a look through the whole folder can tell. */
export type Touched = { names: RecordName[]; isAll: boolean }

/**
 * Tells when something in a library folder was touched, by this program or another. Windows and macOS watch a
 * whole folder at once. On Linux each folder takes a watcher, so those of the newest clips are watched and the
 * others are left to the regular look through the folder.
 */
export function watchFolder(
  paths: LibraryPaths,
  newestClips: readonly Id[],
  touched: (touched: Touched) => void,
): { also: (clip: Id) => void; stop: () => void } {
  const watchers = new Map<string, FSWatcher>()
  const names = new Map<string, RecordName>()
  let isAll = false
  let timer: NodeJS.Timeout | undefined

  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const told = { names: [...names.values()], isAll }
      names.clear()
      isAll = false
      touched(told)
    }, QUIET)
  }
  const note = (file: string | null) => {
    const id = Id.safeParse(file?.slice(0, ID_LENGTH)).data
    if (!file?.endsWith('.md')) return
    if (id) touch({ kind: 'note', id })
    // Looking at any record looks for new files among the notes too.
    else soon()
  }
  const touch = (name: RecordName) => {
    names.set(`${name.kind} ${name.id}`, name)
    soon()
  }
  const touchAll = () => {
    isAll = true
    soon()
  }
  const clipIn = (file: string | null) => {
    const parts = (file ?? '').split(/[/\\]/)
    const id = parts.map((part) => Id.safeParse(part).data).find((each) => each !== undefined)
    const last = parts.at(-1) ?? ''
    if (id) also(id)
    if (id && (last === id || /^clip\b.*\.json$/i.test(last))) touch({ kind: 'clip', id })
    else if (parts.length < 3 && !isLeaving(last)) touchAll()
  }
  const add = (folder: string, recursive: boolean, seen: (file: string | null) => void) => {
    if (watchers.has(folder)) return
    try {
      const watcher = watch(folder, { recursive, persistent: false }, (_, file) => seen(file))
      watcher.on('error', () => watchers.delete(folder))
      watchers.set(folder, watcher)
    } catch {
      // The system may have no more watchers to give: then the regular look finds it.
    }
  }
  const also = (id: Id) => {
    if (WHOLE || watchers.size > MOST) return
    add(paths.clipFolder(id), false, (file) => {
      if (file !== null && /^clip\b.*\.json$/i.test(file)) touch({ kind: 'clip', id })
    })
  }

  const addShelf = async (shelf: string) => {
    const folder = join(paths.clips, shelf)
    if (watchers.has(folder)) return
    add(folder, false, clipIn)
    // Those that were there before it was watched.
    const names = await readdir(folder).catch(() => [])
    for (const name of names) clipIn(name)
  }

  add(paths.folder, false, (file) => {
    if (file === LIBRARY_CARD) touchAll()
  })
  add(paths.notes, false, note)
  add(paths.clips, WHOLE, WHOLE ? clipIn : (shelf) => void (shelf && addShelf(shelf)))
  if (!WHOLE) {
    newestClips.slice(0, MOST).forEach(also)
    void readdir(paths.clips).then(
      (shelves) => shelves.forEach((shelf) => add(join(paths.clips, shelf), false, clipIn)),
      () => undefined,
    )
  }
  return {
    also,
    stop: () => {
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

// A folder that this program is deleting.
function isLeaving(name: string) {
  return name.endsWith('.deleted')
}

const WHOLE = process.platform === 'darwin' || process.platform === 'win32'
const ID_LENGTH = 26
