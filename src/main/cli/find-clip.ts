import type { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Notebook } from '#notebook/notebook'

const SHORT = 8
const NAMED = 5

/** The clip an id means, whole or shortened to an ending or beginning that no other clip shares. */
export async function findClip(notebook: Notebook, typed: string): Promise<Clip> {
  const { catalogue } = notebook.tools.store
  const wanted = typed.trim().toLowerCase()
  const [id, ...others] = matching(wanted, catalogue.clipIds)
  if (id === undefined || wanted === '') {
    const isNote = wanted !== '' && matching(wanted, catalogue.noteIds).length > 0
    const message = isNote
      ? `${typed} is a note, and this command works on clips. Its text is in ${catalogueFolder(notebook)}.`
      : `No clip has an id that begins or ends with “${typed}”. See them all with: commonplace list`
    throw new NotebookError('not-found', sentence('plain', message))
  }
  if (others.length > 0) {
    const all = [id, ...others]
    const named = all.slice(0, NAMED).map((each) => `${each}  ${catalogue.clip(each)?.title ?? ''}`)
    const more = all.length > NAMED ? [`and ${all.length - NAMED} more`] : []
    const message = `“${typed}” could be any of ${all.length} clips. Give more of the id:`
    const words = [message, ...named, ...more].join('\n  ')
    throw new NotebookError('not-found', sentence('plain', words))
  }
  return notebook.clip(id)
}

/** An id as a list shows it: its ending, which is chance and so tells clips apart. */
export function shortId(id: Id): string {
  return id.slice(-SHORT)
}

function matching(wanted: string, ids: readonly Id[]): Id[] {
  if (ids.includes(wanted)) return [wanted]
  return ids.filter((id) => id.endsWith(wanted) || id.startsWith(wanted))
}

function catalogueFolder({ tools }: Notebook) {
  return tools.store.paths.notes
}
