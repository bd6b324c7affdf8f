import { z } from 'zod'
import { Id } from '../library/id'
import type { Note } from '../note/note'
import { SavedQuery } from '../note/saved-query'
import { TagName } from '../tag/tag-name'

/** What is done with a clip that a search finds; its name is the record's title. */
export const Rule = z.object({
  when: SavedQuery,
  /** Tags it is given. */
  tags: z.array(TagName),
  /** The collection it is put in. */
  collection: Id.nullable(),
  archives: z.boolean(),
  /** Whether it is applied to what is newly kept. */
  isOn: z.boolean(),
})
export type Rule = z.infer<typeof Rule>

/** A rule with its name and the record it is. */
export const NamedRule = Rule.extend({ id: Id, name: z.string().min(1).max(200) })
export type NamedRule = z.infer<typeof NamedRule>

/** The record of a rule that is made at this moment (ISO 8601). */
export function newRule({ id, name, ...rule }: NamedRule, now: string): Note {
  return {
    id,
    title: name,
    body: '',
    tags: [],
    collections: [],
    createdAt: now,
    editedAt: now,
    trashed: false,
    rule,
    edits: {},
  }
}
