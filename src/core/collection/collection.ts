import { z } from 'zod'
import { HighlightColor } from '../highlight/highlight'
import { Id } from '../library/id'
import type { Note } from '../note/note'
import { CollectionPlace } from './collection-place'

const CollectionName = z.string().trim().min(1).max(200)

/** A hand-picked set of clips and notes, kept in the library as a note with a place among the collections. */
export const Collection = CollectionPlace.extend({ id: Id, name: z.string() })
export type Collection = z.infer<typeof Collection>

/** What is said of a collection that is to be made: it stands last in its parent unless an order says otherwise. */
export const NewCollection = z.object({
  name: CollectionName,
  parent: Id.nullable(),
  color: HighlightColor.nullable().default(null),
  note: z.string().max(1_000_000).default(''),
})
export type NewCollection = z.output<typeof NewCollection>

/** What may be said anew of a collection. */
export const CollectionEdit = z.object({
  name: CollectionName.optional(),
  color: HighlightColor.nullable().optional(),
  note: z.string().max(1_000_000).optional(),
})
export type CollectionEdit = z.infer<typeof CollectionEdit>

/** The record of a collection that is made at this moment (ISO 8601). */
export function newCollection(
  { id, name, note, ...place }: CollectionPlace & { id: Id; name: string; note: string },
  now: string,
): Note {
  return {
    id,
    title: name,
    body: note,
    tags: [],
    collections: [],
    createdAt: now,
    editedAt: now,
    trashed: false,
    collection: place,
    edits: {},
  }
}
