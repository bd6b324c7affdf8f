import type { Id } from '#core/library/id'
import { SHELVES, type Shelf } from '#core/library/shelf'
import { foldLinkTarget, noteLinks } from '#core/note/note-links'
import type { NoteRow } from '#core/note/note-row'
import { explainQuery } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
import type { ClipPage, Found, FoundPage, LinkTarget, Summary } from '#contract/views'
import type { Note } from '#core/note/note'
import type { Notebook } from './notebook'

type Stretch = { offset: number; limit: number }

/** What the sidebar shows. */
export function summary({ tools: { store } }: Notebook): Summary {
  const { catalogue } = store
  const counts = SHELVES.map((shelf) => [shelf, catalogue.clipsOn(shelf, null).length] as const)
  return {
    folder: store.paths.folder,
    shelves: Object.fromEntries(counts) as Record<Shelf, number>,
    notes: catalogue.notesIn(false).length,
    trashedNotes: catalogue.notesIn(true).length,
    tags: catalogue.tags(),
  }
}

/** One stretch of a shelf, or of a tag. */
export function clipPage(
  { tools }: Notebook,
  { shelf, tag, offset, limit }: { shelf: Shelf; tag: string | null } & Stretch,
): ClipPage {
  const rows = tools.store.catalogue.clipsOn(shelf, tag)
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}

/** One stretch of what a query finds. What left the library since it was indexed is left out. */
export async function foundPage(
  { tools, indexKeeper }: Notebook,
  { query, offset, limit }: { query: string } & Stretch,
): Promise<FoundPage> {
  await indexKeeper.filled
  const { index, now, store } = tools
  const answer = await index.find({ query, now: now(), offset, limit })
  const found = answer.hits.flatMap(({ id, kind, snippet, titleMarks, at }): Found[] => {
    const hit = { snippet, titleMarks, at }
    if (kind === 'clip') {
      const row = store.catalogue.clip(id)
      return row ? [{ kind, row, ...hit }] : []
    }
    const row = store.catalogue.note(id)
    return row ? [{ kind, row, ...hit }] : []
  })
  return { total: answer.total, explained: explainQuery(parseQuery(query)), found }
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
  const { catalogue } = tools.store
  const folded = foldLinkTarget(typed)
  const all = [
    ...catalogue.notesIn(false).map(({ id, title }) => ({ kind: 'note' as const, id, title })),
    ...catalogue
      .clipsOn('library', null)
      .map(({ id, title }) => ({ kind: 'clip' as const, id, title })),
  ]
  const holding = all.filter(({ title }) => foldLinkTarget(title).includes(folded))
  const first = holding.filter(({ title }) => foldLinkTarget(title).startsWith(folded))
  return [...new Set([...first, ...holding])]
    .slice(0, OFFERED)
    .map((target) => ({ ...target, target: target.title }))
}
