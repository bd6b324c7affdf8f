import { z } from 'zod'
import { Id, shelfOf } from './id'
import type { RecordName } from './records'

// Names only: nothing that leads upwards or out, whatever stands in a backup.
const PLACE = /^(?:library\.json|clips\/([^/\\]+)\/([^/\\]+)\/clip\.json|notes\/([^/\\]+)\.md)$/

/** Where a record lies in the library folder, with `/` on every system. */
export const RecordPath = z.string().refine((path) => {
  return PLACE.test(path) && !path.split('/').some((name) => name === '..' || name === '.')
}, 'This is not the place of a record.')
export type RecordPath = z.infer<typeof RecordPath>

/** What kind of record lies at a path, and its id where the path holds one. */
export type RecordPlace = { kind: 'library' | 'clip' | 'note'; id: Id | null }

/** What lies at this path. */
export function recordPlace(path: RecordPath): RecordPlace {
  const [, , clip, note] = PLACE.exec(path) ?? []
  const name = Id.safeParse(clip ?? note)
  const kind = clip !== undefined ? 'clip' : note !== undefined ? 'note' : 'library'
  return { kind, id: name.success ? name.data : null }
}

/** Where a record of this name lies. */
export function recordPath({ kind, id }: RecordName): RecordPath {
  return kind === 'clip' ? `clips/${shelfOf(id)}/${id}/clip.json` : `notes/${id}.md`
}

const Titled = z.object({ title: z.string() })
const LONGEST_TITLE = 200

/** The title in a record's text, where one can be made out, whatever schema or damage it has. */
export function readableTitle(path: RecordPath, text: string): string | null {
  switch (recordPlace(path).kind) {
    case 'library':
      return null
    case 'clip':
      return titleIn(text)
    case 'note':
      return titleIn(`{"title":${/^title: (".*")\s*$/m.exec(text)?.[1] ?? 'null'}}`)
  }
}

function titleIn(json: string) {
  try {
    return Titled.parse(JSON.parse(json)).title.trim().slice(0, LONGEST_TITLE) || null
  } catch {
    return null
  }
}
