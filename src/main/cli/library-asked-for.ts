import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { defaultLibrary } from '#storage/default-library'

/** Which library a command is about. */
export type AskedLibrary = {
  /** As it was typed after `--library`. */
  named: string | undefined
  /** Whether the command may begin a library where there is none. */
  mayBegin: boolean
}

type Asker = {
  env: Readonly<Record<string, string | undefined>>
  home: string
  /** Where the library that is used by itself was moved to. */
  moved?: string | null
  /** The folder that relative paths start from. */
  folder: string
}

/** The folder of the library a command is about. Throws in words where there is none and none may be begun. */
export function libraryAskedFor(
  { named, mayBegin }: AskedLibrary,
  { env, home, folder, moved }: Asker,
): string {
  const library = resolve(folder, named || defaultLibrary(env, home, moved))
  if (!mayBegin) refuseMissing(library)
  return library
}

// A mistyped folder should not answer that it is empty, nor become a library.
function refuseMissing(library: string) {
  if (existsSync(join(library, 'library.json')) || existsSync(join(library, 'clips'))) return
  // A file in the folder's place is refused, in its own words, when the library is opened.
  if (statSync(library, { throwIfNoEntry: false })?.isFile()) return
  throw new NotebookError(
    'not-found',
    sentence(
      'plain',
      `There is no library in ${library}. Begin one with: commonplace clip ADDRESS, or name another with --library.`,
    ),
  )
}
