import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import {
  ClipLine,
  LIBRARY_HEAD,
  LIBRARY_SECTIONS,
  NoteLine,
  PictureLine,
  type LibrarySection,
} from '#core/export/library-lines'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'

/** One record of a library file, or a line of it that is none; with where it stands. */
export type LibraryItem = { where: string } & (
  | { kind: 'picture'; picture: PictureLine }
  | { kind: 'clip'; line: ClipLine }
  | { kind: 'note'; note: z.infer<typeof NoteLine> }
  | { kind: 'unreadable' }
)

/** Reads a library file record by record. Throws in words when it is none. */
export async function* libraryItems(path: string): AsyncGenerator<LibraryItem> {
  const input = createReadStream(path, 'utf8')
  let section: LibrarySection | null = null
  let row = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      row += 1
      if (row === 1 && line !== LIBRARY_HEAD) throw noLibrary(path)
      const begun = LIBRARY_SECTIONS.find((each) => line === `"${each}":[`)
      if (begun) section = begun
      else if (section !== null && line.startsWith('{')) yield itemOf(section, line, `line ${row}`)
    }
  } finally {
    input.destroy()
  }
}

function itemOf(section: LibrarySection, line: string, where: string): LibraryItem {
  try {
    const value: unknown = JSON.parse(line.replace(/,$/, ''))
    if (section === 'pictures') return { where, kind: 'picture', picture: PictureLine.parse(value) }
    if (section === 'clips') return { where, kind: 'clip', line: ClipLine.parse(value) }
    return { where, kind: 'note', note: NoteLine.parse(value) }
  } catch {
    return { where, kind: 'unreadable' }
  }
}

function noLibrary(path: string) {
  return new NotebookError('not-a-page', sentence('notOurExport', path))
}
