import type { Id } from '#core/library/id'
import { newSearch, type SavedSearch } from '#core/note/saved-search'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

/** Keeps a search under a name, as one step that can be undone. */
export async function saveSearch(
  notebook: Notebook,
  { name, query }: Omit<SavedSearch, 'id'>,
): Promise<SavedSearch> {
  const { newId, now } = notebook.tools
  const search = { id: newId(), name: name.trim(), query: query.trim() }
  if (search.name === '') {
    throw new NotebookError('bad-request', sentence('searchNeedsName'))
  }
  await notebook.apply({ type: 'note.added', note: newSearch(search, now()) })
  return search
}

/** Gives a smart collection another name or query, as one step that can be undone. */
export async function editSearch(
  notebook: Notebook,
  { id, name, query }: { id: Id; name?: string | undefined; query?: string | undefined },
): Promise<void> {
  const { query: before } = await notebook.note(id)
  if (before === undefined) {
    throw new NotebookError('not-found', sentence('noSuchSearch'))
  }
  const fields = {
    ...(name !== undefined && { title: name.trim() }),
    ...(query !== undefined && { query: query.trim() }),
    editedAt: notebook.tools.now(),
  }
  await notebook.apply({ type: 'note.edited', id, fields })
}
