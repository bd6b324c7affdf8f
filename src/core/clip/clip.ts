import { z } from 'zod'
import { Highlight } from '../highlight/highlight'
import { Edits } from '../library/edits'
import { Id } from '../library/id'
import { TagName } from '../tag/tag-name'
import { Metadata, MetadataSources } from './metadata'
import { Version } from './version'

export const Place = z.enum(['inbox', 'archive', 'trash'])
export type Place = z.infer<typeof Place>

/** How far a clip has been read. The position is an offset into the canonical text. */
export const Reading = z.object({
  position: z.number().int().nonnegative(),
  /** From 0 to 1. */
  progress: z.number().min(0).max(1),
  lastReadAt: z.iso.datetime().nullable(),
})
export type Reading = z.infer<typeof Reading>

/** A saved source: its card, with its versions and highlights. Its article lives in files of its own. */
export const Clip = Metadata.extend({
  id: Id,
  /** Where the page lives; null when it came without an address. */
  url: z.string().nullable(),
  sources: MetadataSources,
  excerpt: z.string(),
  savedAt: z.iso.datetime(),
  place: Place,
  /** Where it goes back to from the trash. */
  backTo: Place.exclude(['trash']),
  favorite: z.boolean(),
  tags: z.array(TagName),
  /** The collections it is in, by id. */
  collections: z.array(Id),
  reading: Reading,
  versions: z.array(Version).min(1),
  highlights: z.array(Highlight),
  /** Kept, so that a removal can be undone on any machine. */
  removedHighlights: z.array(Highlight),
  edits: Edits,
})
export type Clip = z.infer<typeof Clip>

/** The version that is read: the newest one. */
export function newestVersion(clip: Pick<Clip, 'versions'>): Version {
  const newest = clip.versions.at(-1)
  if (!newest) throw new Error('A clip always has a version.')
  return newest
}

const READ_AT = 0.95
const STARTED_AT = 0.03

/** Whether a clip is unread, being read, or read through. */
export function readState(reading: Reading): 'unread' | 'reading' | 'read' {
  if (reading.progress >= READ_AT) return 'read'
  return reading.progress >= STARTED_AT ? 'reading' : 'unread'
}
