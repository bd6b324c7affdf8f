import { z } from 'zod'
import { Id } from '../library/id'
import type { Note } from './note'
import { SavedQuery } from './saved-query'

/** A smart collection: a search that has a name, kept in the library as a note with a query. */
export const SavedSearch = z.object({ id: Id, name: z.string().min(1).max(200), query: SavedQuery })
export type SavedSearch = z.infer<typeof SavedSearch>

/** The record of a search that is saved at this moment (ISO 8601). */
export function newSearch({ id, name, query }: SavedSearch, now: string): Note {
  return {
    id,
    title: name,
    body: '',
    tags: [],
    collections: [],
    createdAt: now,
    editedAt: now,
    trashed: false,
    query,
    edits: {},
  }
}
