import type { Metadata } from '#core/clip/metadata'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { editClip } from '../notes/link-renames'
import type { Notebook } from '../notebook'

/** Makes a value on a clip's card again what its page says, with where that was read. */
export async function resetField(notebook: Notebook, id: Id, field: keyof Metadata): Promise<void> {
  const clip = await notebook.clip(id)
  const captured = await notebook.tools.store.files.captured(clip)
  if (!captured) {
    throw new NotebookError('nothing-there', sentence('pageSaidGone'))
  }
  const { metadata, sources } = captured
  await editClip(notebook, id, {
    [field]: metadata[field],
    sources: { [field]: sources[field] ?? null },
  })
}
