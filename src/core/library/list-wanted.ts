import { z } from 'zod'
import { ReadThresholds } from '../clip/read-state'
import { TagName } from '../tag/tag-name'
import { Id } from './id'
import { Shelf } from './shelf'

/** Whether a clip is unread, being read, or read through. */
export const ReadState = z.enum(['unread', 'reading', 'read'])
export type ReadState = z.infer<typeof ReadState>

/** What a list is ordered by. */
export const SortKey = z.enum([
  'saved',
  'published',
  'title',
  'words',
  'site',
  'progress',
  'highlights',
])
export type SortKey = z.infer<typeof SortKey>

/** The order of a list. What has no date or site stands last either way. */
export const ListSort = z.object({ by: SortKey, direction: z.enum(['ascending', 'descending']) })
export type ListSort = z.infer<typeof ListSort>

export const NEWEST_FIRST: ListSort = { by: 'saved', direction: 'descending' }

/** What narrows a list down; null where it does not. */
export const ListFilter = z.object({
  state: ReadState.nullable(),
  /** The site as it is written on the clip. */
  site: z.string().nullable(),
  /** Moments: from this one on, and before that one. */
  savedFrom: z.iso.datetime().nullable(),
  savedTo: z.iso.datetime().nullable(),
  /** Days as the page wrote them, both of them included. */
  publishedFrom: z.iso.date().nullable(),
  publishedTo: z.iso.date().nullable(),
})
export type ListFilter = z.infer<typeof ListFilter>

export const NO_FILTER: ListFilter = {
  state: null,
  site: null,
  savedFrom: null,
  savedTo: null,
  publishedFrom: null,
  publishedTo: null,
}

/** What a list is grouped by: a clip of several tags stands under each of them. */
export const ListGroup = z.enum(['site', 'tag', 'saved', 'published', 'place'])
export type ListGroup = z.infer<typeof ListGroup>

/** A group of a list: what it is named by (null of what has no such thing), where it begins, and how many stand in it. */
export const ListSpan = z.object({
  name: z.string().nullable(),
  from: z.number().int(),
  count: z.number().int(),
})
export type ListSpan = z.infer<typeof ListSpan>

/** Which clips a list shows, and in which order. */
export const ListWanted = ListFilter.extend({
  shelf: Shelf,
  /** With the tags nested in it. */
  tag: TagName.nullable(),
  collection: Id.nullable(),
  sort: ListSort,
  /** Groups the clips; within one they stand in the order of the list. */
  group: ListGroup.optional(),
  /** From where on a clip counts as begun and as read, where a person chose that. */
  readAt: ReadThresholds.optional(),
})
export type ListWanted = z.infer<typeof ListWanted>

/** Everything on a shelf, newest saved first. */
export function wholeShelf(shelf: Shelf): ListWanted {
  return { ...NO_FILTER, shelf, tag: null, collection: null, sort: NEWEST_FIRST }
}
