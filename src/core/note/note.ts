import { z } from 'zod'
import { CollectionPlace } from '../collection/collection-place'
import { Edits } from '../library/edits'
import { Id } from '../library/id'
import { TagName } from '../tag/tag-name'

export const SavedQuery = z.string().max(4000)

/**
 * A page of one's own writing, in Markdown; or, with a query, a smart collection; or, with a place among the
 * collections, one of those, which its text is the note on.
 */
export const Note = z.object({
  id: Id,
  title: z.string(),
  body: z.string(),
  tags: z.array(TagName),
  /** The collections it is in, by id. */
  collections: z.array(Id),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime(),
  trashed: z.boolean(),
  /** What a smart collection finds, in the query language. A page of writing has none. */
  query: SavedQuery.optional(),
  /** Where a collection stands. A page of writing has none. */
  collection: CollectionPlace.optional(),
  edits: Edits,
  /** What else stands in its front matter, written by a person or another program. */
  front: z.record(z.string(), z.unknown()).optional(),
})
export type Note = z.infer<typeof Note>

/** Whether a note is a page to read and write, and not a collection of either sort. */
export function isPage({ query, collection }: Pick<Note, 'query' | 'collection'>): boolean {
  return query === undefined && collection === undefined
}

/** What to call a note that has no title yet: its first line, or "Untitled note". */
export function noteTitle(note: Pick<Note, 'title' | 'body'>): string {
  const firstLine = note.body.split('\n').find((line) => line.trim() !== '')
  return (
    note.title.trim() ||
    firstLine
      ?.replace(/^#+\s*/, '')
      .trim()
      .slice(0, 120) ||
    'Untitled note'
  )
}
