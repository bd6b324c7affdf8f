import type { WindowHandlers } from '#contract/window-handlers'
import { tagThings, tagsOfThings, trashThings, untagThings } from '#notebook/organize/bulk'
import {
  addCollection,
  collectionRows,
  editCollection,
  moveCollection,
  putInCollection,
  takeOutOfCollection,
  trashCollection,
} from '#notebook/organize/collections'
import type { Notebook } from '#notebook/notebook'

/** Hand-picked collections, and what is done with clips and notes together. */
export function collectionHandlers(notebook: Notebook) {
  return {
    'collections.list': () => collectionRows(notebook),
    'collections.add': (collection) => addCollection(notebook, collection),
    'collections.edit': (edit) => editCollection(notebook, edit),
    'collections.place': (spot) => moveCollection(notebook, spot),
    'collections.trash': ({ id }) => trashCollection(notebook, id),
    'collections.put': (put) => putInCollection(notebook, put),
    'things.tag': ({ things, tags }) => tagThings(notebook, things, tags),
    'things.untag': ({ things, tags }) => untagThings(notebook, things, tags),
    'things.tags': ({ things }) => tagsOfThings(notebook, things),
    'things.trash': ({ things }) => trashThings(notebook, things),
    'collections.take-out': (taken) => takeOutOfCollection(notebook, taken),
  } satisfies Partial<WindowHandlers>
}
