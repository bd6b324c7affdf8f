import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import { noteLinks } from '#core/note/note-links'
import type { NoteRow } from '#core/note/note-row'
import type { ClipPage, LinkTarget, NotIndexed, Summary } from '#contract/views'
import type { Note } from '#core/note/note'
import type { Notebook } from './notebook'
import { shownTags } from './tag-cards'

type Stretch = { offset: number; limit: number }

/** What the sidebar shows. */
export function summary(notebook: Notebook): Summary {
  const { store } = notebook.tools
  const { catalogue } = store
  return {
    folder: store.paths.folder,
    shelves: catalogue.counts(),
    notes: catalogue.notesIn(false).length,
    trashedNotes: catalogue.notesIn(true).length,
    tags: shownTags(notebook),
    isReadOnly: store.isReadOnly,
    readSoFar: store.isRead ? null : catalogue.clipIds.length + catalogue.noteIds.length,
  }
}

/** One stretch of a list of clips. */
export function clipPage(
  { tools }: Notebook,
  { offset, limit, ...wanted }: ListWanted & Stretch,
): ClipPage {
  const { total, clips, spans, rows } = tools.store.catalogue.list(wanted)
  return { total, clips, spans: offset === 0 ? spans : null, rows: rows(offset, limit) }
}

/** Where a clip stands in a list; null when it is not in it. */
export function clipIndex(
  { tools }: Notebook,
  { id, ...wanted }: ListWanted & { id: Id },
): number | null {
  const index = tools.store.catalogue.list(wanted).indexOf(id)
  return index < 0 ? null : index
}

/** What cannot be found by all it says, and why. */
export function notIndexed({ tools: { store }, indexKeeper }: Notebook): NotIndexed[] {
  return indexKeeper.notIndexed.map(({ name, why }) => {
    const { kind, id } = name
    const row = kind === 'clip' ? store.catalogue.clip(id) : store.catalogue.note(id)
    return { kind, id, title: row?.title ?? id, why }
  })
}

/** A note with what its links point to and which notes link to it. */
export async function openNote(
  notebook: Notebook,
  id: Id,
): Promise<{ note: Note; links: LinkTarget[]; backlinks: NoteRow[] }> {
  const { catalogue } = notebook.tools.store
  const note = await notebook.note(id)
  const links = noteLinks(note.body).flatMap(({ target }): LinkTarget[] => {
    const found = catalogue.linkTarget(target)
    return found ? [{ ...found, target }] : []
  })
  const title = catalogue.note(id)?.title ?? note.title
  const backlinks = catalogue.notesLinkingTo(title, id).filter((row) => row.id !== id)
  return { note, links, backlinks }
}

const OFFERED = 12

/** What `[[` followed by these letters may mean: titles that begin so, then titles that hold it. */
export function completeLink({ tools }: Notebook, typed: string): LinkTarget[] {
  return tools.store.catalogue
    .titlesHolding(typed, OFFERED)
    .map((target) => ({ ...target, target: target.title }))
}
