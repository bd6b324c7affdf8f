import { z } from 'zod'
import { CollectionPlace } from '../collection/collection-place'
import { Edits } from '../library/edits'
import { Id } from '../library/id'
import { Rule } from '../rule/rule'
import { TagCard } from '../tag/tag-card'
import { TagName } from '../tag/tag-name'
import { SavedQuery } from './saved-query'

/**
 * A page of one's own writing, in Markdown; or, with a query, a smart collection; or, with a place among the
 * collections, one of those, which its text is the note on; or what is said of a tag; or a rule.
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
  /** What is said of the tag of its title. A page of writing has none. */
  tagCard: TagCard.optional(),
  /** What is done with clips that a search finds. A page of writing has none. */
  rule: Rule.optional(),
  edits: Edits,
  /** What else stands in its front matter, written by a person or another program. */
  front: z.record(z.string(), z.unknown()).optional(),
})
export type Note = z.infer<typeof Note>

/** Whether a note is a page to read and write, and none of what else is kept as one. */
export function isPage(note: Pick<Note, 'query' | 'collection' | 'tagCard' | 'rule'>): boolean {
  const { query, collection, tagCard, rule } = note
  return [query, collection, tagCard, rule].every((other) => other === undefined)
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
