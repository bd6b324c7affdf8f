import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { completeLink, openNote } from '#notebook/views'

/** Notes and the links between notes and clips. */
export function noteHandlers(notebook: Notebook) {
  const { catalogue } = notebook.tools.store
  return {
    'notes.list': ({ trashed }) => catalogue.notesIn(trashed),
    'notes.open': ({ id }) => openNote(notebook, id),
    'notes.add': ({ title, body }) => notebook.addNote(title, body),
    'notes.edit': ({ id, fields, knew }) => notebook.editNote(id, fields, knew),
    'notes.trash': ({ ids }) => notebook.apply({ type: 'notes.trashed', ids }),
    'notes.restore': ({ ids }) => notebook.apply({ type: 'notes.restored', ids }),
    'notes.mentioning': async ({ clip }) =>
      catalogue.notesLinkingTo((await notebook.clip(clip)).title, clip),
    'links.complete': ({ typed }) => completeLink(notebook, typed),
  } satisfies Partial<WindowHandlers>
}
