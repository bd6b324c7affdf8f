import { realpath } from 'node:fs/promises'
import type { Finding } from '#core/library/finding'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { isMissing, lookInto, reasonOf, type Library } from './look-into'
import type { Decode } from './read-record'
import { verifyClip, type ShownPictures } from './verify-clip'
import { verifyPictures } from './verify-pictures'
import { clipFolders, foldersAmong, verifyNote, verifyTop } from './verify-top'

export type VerifyTools = {
  signal?: AbortSignal
  /** Told how many of the records and folders of pictures were looked at. */
  progress?: (done: number, total: number) => void
}

const AT_ONCE = 8

/**
 * Looks at every record and every captured file of a library and gives what is wrong, as it is found.
 * Works from files alone, writes nothing, follows no link out, and goes on whatever it meets. Throws in words
 * when there is no library to be read, or when the signal is given.
 */
export async function* verifyLibrary(
  paths: { folder: string },
  decode: Decode,
  { signal, progress }: VerifyTools = {},
): AsyncGenerator<Finding> {
  const found: Finding[] = []
  const folder = await realFolder(paths.folder)
  const library: Library = { folder, tell: (finding) => void found.push(finding) }
  await verifyTop(library, decode)
  const notes = await lookInto(library, 'notes')
  const clips = await clipFolders(library)
  const shelves = foldersAmong(library, await lookInto(library, 'assets'))

  const total = notes.length + clips.length + shelves.length
  let done = 0
  async function* each<T>(
    items: readonly T[],
    work: (item: T, library: Library) => Promise<unknown>,
  ) {
    for (let from = 0; from < items.length; from += AT_ONCE) {
      if (signal?.aborted) throw new NotebookError('cancelled', sentence('verifyingCancelled'))
      const batch = items.slice(from, from + AT_ONCE)
      // In the order of the items, whichever of them was read first.
      const findings = batch.map((): Finding[] => [])
      await Promise.all(
        batch.map((item, at) =>
          work(item, { folder, tell: (finding) => void findings[at]?.push(finding) }),
        ),
      )
      done += batch.length
      progress?.(done, total)
      yield* [...found.splice(0), ...findings.flat()]
    }
  }

  /** The title of a clip or note by each picture it shows. */
  const named = new Map<string, string>()
  let isEachRead = true
  const name = (shown: ShownPictures | null) => {
    if (shown === null) isEachRead = false
    for (const picture of shown?.pictures ?? []) named.set(picture, shown?.title ?? '')
  }
  yield* each(notes, async (note, library) => name(await verifyNote(library, note, decode)))
  yield* each(clips, async (clip, library) => name(await verifyClip(library, clip, decode)))
  const missing = new Set(named.keys())
  const unnamed: string[] = []
  yield* each(shelves, async ({ path }, library) => {
    unnamed.push(...(await verifyPictures(library, path, named, missing)))
  })
  for (const path of missing) {
    library.tell({ kind: 'picture-missing', path, title: named.get(path) ?? null })
  }
  // A record that cannot be read may need them, and so may one that was set aside, or what a note once said.
  const mayNeed = [
    ...(await lookInto(library, 'damaged')),
    ...(await lookInto(library, 'note-history')),
  ]
  if (isEachRead && mayNeed.length === 0) {
    for (const path of unnamed) library.tell({ kind: 'picture-unnamed', path })
  }
  yield* found
}

async function realFolder(folder: string) {
  try {
    return await realpath(folder)
  } catch (cause) {
    const words = isMissing(cause)
      ? sentence('noLibraryIn', folder)
      : sentence('folderUnread', folder, reasonOf(cause))
    throw new NotebookError('library-unreadable', words, { cause })
  }
}
