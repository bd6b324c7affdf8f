import { newCollection } from '#core/collection/collection'
import type { Collection, CollectionEdit, NewCollection } from '#core/collection/collection'
import { inTreeOrder, withNested } from '#core/collection/collection-tree'
import {
  mayStandIn,
  orderAtEnd,
  placeCollection,
  type CollectionSpot,
} from '#core/collection/place-collection'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { CollectionRow, ThingIds } from '#contract/views'
import type { Notebook } from '../notebook'

/** Every collection, each before what is nested in it, with how much it holds. */
export function collectionRows({ tools }: Notebook): CollectionRow[] {
  const { catalogue } = tools.store
  const counts = catalogue.collectionCounts()
  return inTreeOrder(catalogue.collections()).map((collection) => ({
    ...collection,
    count: counts.get(collection.id) ?? 0,
    excerpt: catalogue.note(collection.id)?.excerpt ?? '',
  }))
}

/** Makes a collection, the last of its parent, with these things in it, as one step that can be undone. */
export async function addCollection(
  notebook: Notebook,
  { name, parent, color, note, things }: NewCollection & { things?: ThingIds | undefined },
): Promise<Collection> {
  const { newId, now, store } = notebook.tools
  if (parent !== null) getCollection(notebook, parent)
  const order = orderAtEnd(store.catalogue.collections(), parent)
  const collection = { id: newId(), name, parent, order, color }
  const { id } = collection
  await applyAll(notebook, [
    { type: 'note.added', note: newCollection({ ...collection, note }, now()) },
    ...some(things?.clips ?? [], (ids) => ({ type: 'clips.collected', ids, collection: id })),
    ...some(things?.notes ?? [], (ids) => ({ type: 'notes.collected', ids, collection: id })),
  ])
  return collection
}

/** Gives a collection another name, color or note, as one step that can be undone. */
export async function editCollection(
  notebook: Notebook,
  { id, name, color, note }: CollectionEdit & { id: Id },
): Promise<void> {
  getCollection(notebook, id)
  const fields = {
    ...(name !== undefined && { title: name }),
    ...(note !== undefined && { body: note }),
    ...(color !== undefined && { collection: { color } }),
    editedAt: notebook.tools.now(),
  }
  await notebook.apply({ type: 'note.edited', id, fields })
}

/** Nests a collection elsewhere, as one step that can be undone. */
export async function moveCollection(
  notebook: Notebook,
  { id, ...spot }: CollectionSpot & { id: Id },
): Promise<void> {
  const all = notebook.tools.store.catalogue.collections()
  const { name } = getCollection(notebook, id)
  if (spot.parent !== null) getCollection(notebook, spot.parent)
  if (!mayStandIn(all, id, spot.parent)) {
    throw new NotebookError('bad-request', sentence('notIntoItself', name))
  }
  await applyAll(notebook, placeCollection(all, id, spot))
}

/** Puts a collection into the trash with all that is nested in it. What they hold stays where it is. */
export async function trashCollection(notebook: Notebook, id: Id): Promise<void> {
  getCollection(notebook, id)
  const ids = withNested(notebook.tools.store.catalogue.collections(), id)
  await notebook.apply({ type: 'notes.trashed', ids })
}

/** Puts clips and notes in a collection, as one step that can be undone. */
export async function putInCollection(
  notebook: Notebook,
  { collection, things }: { collection: Id; things: ThingIds },
): Promise<void> {
  getCollection(notebook, collection)
  await applyAll(notebook, [
    ...some(things.clips, (ids) => ({ type: 'clips.collected', ids, collection })),
    ...some(things.notes, (ids) => ({ type: 'notes.collected', ids, collection })),
  ])
}

/** Takes clips and notes out of a collection and of those nested in it, as one step that can be undone. */
export async function takeOutOfCollection(
  notebook: Notebook,
  { collection, things }: { collection: Id; things: ThingIds },
): Promise<void> {
  const { catalogue } = notebook.tools.store
  const standing = catalogue.standings()
  const changes = withNested(catalogue.collections(), collection).flatMap((each) => {
    const clips = things.clips.filter((id) => standing(id)?.collections.includes(each))
    const notes = things.notes.filter((id) => catalogue.note(id)?.collections.includes(each))
    return [
      ...some(clips, (ids) => ({ type: 'clips.uncollected', ids, collection: each })),
      ...some(notes, (ids) => ({ type: 'notes.uncollected', ids, collection: each })),
    ]
  })
  await applyAll(notebook, changes)
}

function getCollection({ tools }: Notebook, id: Id): Collection {
  const found = tools.store.catalogue.collections().find((each) => each.id === id)
  if (found) return found
  throw new NotebookError('not-found', sentence('noSuchCollection'))
}

async function applyAll(notebook: Notebook, changes: SingleChange[]) {
  const [only, ...others] = changes
  if (!only) return
  await notebook.apply(others.length === 0 ? only : { type: 'several', changes })
}

function some(ids: Id[], change: (ids: Id[]) => SingleChange): SingleChange[] {
  return ids.length === 0 ? [] : [change(ids)]
}
