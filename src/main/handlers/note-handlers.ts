import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { renameNote } from '#notebook/notes/link-renames'
import { keepNotePicture } from '#notebook/notes/keep-note-picture'
import { linkingMentions, linkPlainMentions, plainMentions } from '#notebook/notes/mentions'
import { addFromTemplate, sendHighlights } from '#notebook/notes/send-highlights'
import { completeHighlight, completeLink, linkTargets, openNote } from '#notebook/views'

/** Notes and the links between notes and clips. */
export function noteHandlers(notebook: Notebook) {
  const { catalogue } = notebook.tools.store
  return {
    'notes.list': ({ trashed }) => catalogue.notesIn(trashed),
    'notes.open': ({ id }) => openNote(notebook, id),
    'notes.add': ({ title, body, tags }) => notebook.addNote(title, body, tags),
    'notes.edit': ({ id, fields, knew }) => notebook.editNote(id, fields, knew),
    'notes.trash': ({ ids }) => notebook.apply({ type: 'notes.trashed', ids }),
    'notes.restore': ({ ids }) => notebook.apply({ type: 'notes.restored', ids }),
    'notes.keep-picture': ({ bytes }) => keepNotePicture(notebook, bytes),
    'notes.versions': ({ id }) => notebook.noteHistory.times(id),
    'notes.version': ({ id, at }) => notebook.noteHistory.read(id, at),
    'notes.add-from': (wanted) => addFromTemplate(notebook, wanted),
    'notes.send-highlights': (order) => sendHighlights(notebook, order),
    'notes.rename': ({ id, from }) => renameNote(notebook, id, from),
    'links.to': ({ id }) => linkingMentions(notebook, id),
    'links.plain': ({ id }) => plainMentions(notebook, id),
    'links.make': ({ note, to }) => linkPlainMentions(notebook, note, to),
    'links.complete': ({ typed }) => completeLink(notebook, typed),
    'links.targets': ({ ids }) => linkTargets(notebook, ids),
    'links.complete-highlights': ({ typed }) => completeHighlight(notebook, typed),
  } satisfies Partial<WindowHandlers>
}
