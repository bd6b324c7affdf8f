import type { WindowHandlers } from '#contract/window-handlers'
import {
  addCollection,
  collectionRows,
  editCollection,
  moveCollection,
  putInCollection,
  takeOutOfCollection,
  trashCollection,
} from '#notebook/collections'
import type { Notebook } from '#notebook/notebook'

/** Hand-picked collections: what there are, making and changing them, and what is in them. */
export function collectionHandlers(notebook: Notebook) {
  return {
    'collections.list': () => collectionRows(notebook),
    'collections.add': (collection) => addCollection(notebook, collection),
    'collections.edit': (edit) => editCollection(notebook, edit),
    'collections.place': (spot) => moveCollection(notebook, spot),
    'collections.trash': ({ id }) => trashCollection(notebook, id),
    'collections.put': (put) => putInCollection(notebook, put),
    'collections.take-out': (taken) => takeOutOfCollection(notebook, taken),
  } satisfies Partial<WindowHandlers>
}
