import type { Clip } from '#core/clip/clip'
import type { ClipFields, SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { highlightTarget } from '#core/note/highlight-target'
import { foldLinkTarget } from '#core/note/note-links'
import { noteTitle } from '#core/note/note'
import { renameLinks, type LinkRename } from '#core/note/rename-links'
import type { Notebook } from '../notebook'
import type { NotebookTools } from '../tools'

/** Edits the card of a clip; links to it follow its title, as one step that can be undone. */
export async function editClip(notebook: Notebook, id: Id, fields: ClipFields): Promise<void> {
  const links = await changesOfLinks(notebook.tools, await notebook.clip(id), fields.title)
  await notebook.apply(several({ type: 'clip.edited', id, fields }, links))
}

/** The changes that keep links to a clip leading to it under another title. */
export async function changesOfLinks(
  tools: Pick<NotebookTools, 'store' | 'now'>,
  { id, title: from, highlights }: Clip,
  title: string | undefined,
): Promise<SingleChange[]> {
  if (title === undefined || title === from) return []
  // Where a note or a newer clip has the same title, links by it mean that one.
  if (tools.store.catalogue.linkTarget(from)?.id !== id) return []
  const alsoNamed = new Set([id, ...highlights.map((each) => highlightTarget(each.id))])
  return rewritten(tools, id, { from, title, alsoNamed })
}

/**
 * Says that a note, until now of this title, is done being given another: links to it follow, as one step that can be
 * undone with the title.
 */
export async function renameNote(notebook: Notebook, id: Id, before: string): Promise<void> {
  const { store, now } = notebook.tools
  const note = await notebook.note(id)
  const [from, title] = [noteTitle({ ...note, title: before }), noteTitle(note)]
  if (from === title) return
  // Links by a title that another note has too may have meant that one.
  const meant = store.catalogue.linkTarget(from)
  if (meant?.kind === 'note' && meant.id !== id) return
  const links = await rewritten(notebook.tools, id, { from, title, alsoNamed: new Set([id]) })
  if (links.length === 0) return
  // What was typed is on disk already. Taken back first, untold, so that the step has all of it.
  await store.apply({ type: 'note.edited', id, fields: { title: before } })
  const fields = { title: note.title, editedAt: now() }
  await notebook.apply(several({ type: 'note.edited', id, fields }, links))
}

async function rewritten(
  { store, now }: Pick<NotebookTools, 'store' | 'now'>,
  id: Id,
  rename: Omit<LinkRename, 'target'>,
): Promise<SingleChange[]> {
  const there = store.catalogue.linkTarget(rename.title)
  const target = there === null || there.id === id ? rename.title : id
  const names = [foldLinkTarget(rename.from), ...rename.alsoNamed]
  const changes: SingleChange[] = []
  for (const row of store.catalogue.notesLinkingTo(names)) {
    const note = await store.note(row.id)
    const body = note && renameLinks(note.body, { ...rename, target })
    if (body === null) continue
    changes.push({ type: 'note.edited', id: row.id, fields: { body, editedAt: now() } })
  }
  return changes
}

function several(first: SingleChange, rest: SingleChange[]) {
  return rest.length === 0 ? first : { type: 'several' as const, changes: [first, ...rest] }
}
