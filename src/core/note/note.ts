import { z } from 'zod'
import { Edits } from '../library/edits'
import { Id } from '../library/id'
import { TagName } from '../tag/tag-name'

export const SavedQuery = z.string().max(4000)

/** A page of one's own writing, in Markdown; or, with a query, a smart collection. */
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
  edits: Edits,
})
export type Note = z.infer<typeof Note>

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
