import type { ExportChoice } from '#core/export/export-order'
import type { Id } from '#core/library/id'
import type { Notebook } from '../notebook'
import { foundPage } from '../search/searching'

const PAGE = 500

export type ChosenRecords = { clips: Id[]; notes: Id[] }

/** The clips and notes that are taken out, in the order they came into the library. What is in the trash stays there. */
export async function chosenRecords(
  notebook: Notebook,
  choice: ExportChoice,
): Promise<ChosenRecords> {
  const { catalogue } = notebook.tools.store
  const isOut = (id: Id) => catalogue.clip(id)?.place !== 'trash'
  switch (choice.kind) {
    case 'everything':
      return {
        clips: catalogue.clipIds.filter(isOut).sort(),
        notes: catalogue
          .notesIn(false)
          .map(({ id }) => id)
          .sort(),
      }
    case 'clips':
      return { clips: [...new Set(choice.ids)].sort(), notes: [] }
    case 'found':
      return found(notebook, choice.query)
  }
}

async function found(notebook: Notebook, query: string): Promise<ChosenRecords> {
  const chosen: ChosenRecords = { clips: [], notes: [] }
  for (let offset = 0; ; offset += PAGE) {
    const page = await foundPage(notebook, { query: `${query.trim()} `, offset, limit: PAGE })
    for (const { kind, row } of page.found)
      (kind === 'note' ? chosen.notes : chosen.clips).push(row.id)
    if (offset + PAGE >= page.total) break
  }
  return { clips: chosen.clips.sort(), notes: chosen.notes.sort() }
}
