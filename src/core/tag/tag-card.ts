import { z } from 'zod'
import { HighlightColor } from '../highlight/highlight'
import type { Id } from '../library/id'
import type { Note } from '../note/note'
import { TagName } from './tag-name'

/** What is said of a tag itself. That it is on something is said there; its name is the record's title. */
export const TagCard = z.object({
  color: HighlightColor.nullable(),
  /** Whether it is one of the library's tags even while nothing carries it. */
  isKept: z.boolean(),
  /** Tags that read like it and are meant to be others. */
  apart: z.array(TagName),
})
export type TagCard = z.infer<typeof TagCard>

export const BLANK_TAG_CARD: TagCard = { color: null, isKept: false, apart: [] }

/** A tag's card with its name and the record it is. */
export type NamedTagCard = TagCard & { id: Id; name: string; editedAt: string }

/** The record of a tag's card that is made at this moment (ISO 8601). */
export function newTagCard(
  { id, name, ...tagCard }: TagCard & { id: Id; name: TagName },
  now: string,
): Note {
  return {
    id,
    title: name,
    body: '',
    tags: [],
    collections: [],
    createdAt: now,
    editedAt: now,
    trashed: false,
    tagCard,
    edits: {},
  }
}
