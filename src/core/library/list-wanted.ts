import { z } from 'zod'
import { TagName } from '../tag/tag-name'
import { Id } from './id'
import { Shelf } from './shelf'

/** Whether a clip is unread, being read, or read through. */
export const ReadState = z.enum(['unread', 'reading', 'read'])
export type ReadState = z.infer<typeof ReadState>

/** What a list is ordered by. */
export const SortKey = z.enum(['saved', 'published', 'title', 'words', 'site'])
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

/** Which clips a list shows, and in which order. */
export const ListWanted = ListFilter.extend({
  shelf: Shelf,
  /** With the tags nested in it. */
  tag: TagName.nullable(),
  collection: Id.nullable(),
  sort: ListSort,
})
export type ListWanted = z.infer<typeof ListWanted>

/** Everything on a shelf, newest saved first. */
export function wholeShelf(shelf: Shelf): ListWanted {
  return { ...NO_FILTER, shelf, tag: null, collection: null, sort: NEWEST_FIRST }
}
