import type { Id } from '#core/library/id'
import { findMentions, linkMentions } from '#core/note/find-mentions'
import { highlightTarget } from '#core/note/highlight-target'
import { lineAround } from '#core/note/line-around'
import { foldLinkTarget, noteLinks } from '#core/note/note-links'
import type { NoteRow } from '#core/note/note-row'
import type { Mention } from '#contract/views'
import { NotebookError } from '#core/problem'
import type { Span } from '#core/search/search-entry'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

/** So many notes are read for what they say around a link, and so many looked through for a title. */
const SHOWN = 100

/** The notes outside the trash that link to a clip, to a highlight of it, or to a note. */
export async function linkingRows(notebook: Notebook, id: Id): Promise<NoteRow[]> {
  const { catalogue } = notebook.tools.store
  return catalogue.notesLinkingTo(await namesOf(notebook, id)).filter((row) => row.id !== id)
}

/** The same with the line that each link stands in. */
export async function linkingMentions(notebook: Notebook, id: Id): Promise<Mention[]> {
  const names = new Set(await namesOf(notebook, id))
  const rows = (await linkingRows(notebook, id)).slice(0, SHOWN)
  return mentionsIn(notebook, rows, (body) =>
    noteLinks(body).filter(({ target }) => names.has(foldLinkTarget(target))),
  )
}

/** The notes that name something by its title without linking to it. */
export async function plainMentions(notebook: Notebook, id: Id): Promise<Mention[]> {
  const { tools, indexKeeper } = notebook
  const title = titleOf(notebook, id)
  if (title === null) return []
  await indexKeeper.opened()
  // The index folds more than we do, so it finds at least what stands there.
  const query = `"${title.replace(/["“”]/g, ' ')}"`
  const asked = { query, now: tools.now(), stage: 'finished' as const, offset: 0, limit: 1000 }
  const { hits } = await tools.index.find(asked)
  const rows = hits.flatMap((hit) => {
    const row = hit.kind === 'note' && hit.id !== id ? tools.store.catalogue.note(hit.id) : null
    return row && !row.trashed ? [row] : []
  })
  return mentionsIn(notebook, rows.slice(0, SHOWN), (body) => findMentions(body, title))
}

/** Makes the plain mentions of something in a note links to it, as one step that can be undone. */
export async function linkPlainMentions(notebook: Notebook, note: Id, to: Id): Promise<void> {
  const { body } = await notebook.note(note)
  const title = titleOf(notebook, to)
  const isMeant = title !== null && notebook.tools.store.catalogue.linkTarget(title)?.id === to
  const linked = title === null ? null : linkMentions(body, title, isMeant ? title : to)
  if (linked === null) {
    throw new NotebookError('nothing-there', sentence('notMentioned'))
  }
  const fields = { body: linked, editedAt: notebook.tools.now() }
  await notebook.apply({ type: 'note.edited', id: note, fields })
}

async function mentionsIn(
  { tools: { store } }: Notebook,
  rows: readonly NoteRow[],
  find: (body: string) => readonly Span[],
): Promise<Mention[]> {
  const mentions: Mention[] = []
  for (const row of rows) {
    const note = await store.note(row.id)
    const places = note ? find(note.body) : []
    const [first] = places
    if (note && first) mentions.push({ row, ...lineAround(note.body, first), count: places.length })
  }
  return mentions
}

// By its title, unless that means something else, by its id, and by what is marked in it.
async function namesOf({ tools: { store } }: Notebook, id: Id): Promise<string[]> {
  const clip = store.catalogue.clip(id)
  const title = clip?.title ?? store.catalogue.note(id)?.title
  const highlights =
    clip && clip.highlightCount > 0 ? ((await store.clip(id))?.highlights ?? []) : []
  return [
    ...(title === undefined ? [] : [foldLinkTarget(title)]),
    id,
    ...highlights.map((each) => highlightTarget(each.id)),
  ]
}

function titleOf({ tools: { store } }: Notebook, id: Id): string | null {
  return store.catalogue.clip(id)?.title ?? store.catalogue.note(id)?.title ?? null
}
