import { z } from 'zod'
import { Highlight } from '../highlight/highlight'
import { Edits } from '../library/edits'
import { Id } from '../library/id'
import { TagName } from '../tag/tag-name'
import { Correction, sameCorrections } from './correction'
import { Metadata, MetadataSources } from './metadata'
import { isSetAside, Version } from './version'

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
  /** What a person corrected in its article; a set. */
  corrections: z.array(Correction).optional(),
  highlights: z.array(Highlight),
  /** Kept, so that a removal can be undone on any machine. */
  removedHighlights: z.array(Highlight),
  edits: Edits,
})
export type Clip = z.infer<typeof Clip>

type Versioned = Pick<Clip, 'versions' | 'corrections'>

/** What was captured of a clip's page, oldest first: its versions without those that only correct one. */
export function capturesOf({ versions }: Pick<Clip, 'versions'>): Version[] {
  const captures = versions.filter(({ corrected }) => corrected === undefined)
  return captures.length > 0 ? captures : versions
}

/** The capture that is read: the newest one that was not set aside. */
export function newestCapture(clip: Pick<Clip, 'versions'>): Version {
  const captures = capturesOf(clip)
  const newest = captures.findLast((version) => !isSetAside(version)) ?? captures.at(-1)
  if (!newest) throw new Error('A clip always has a version.')
  return newest
}

/** The version that is read: the newest capture, or what was made of it by the clip's corrections. */
export function newestVersion(clip: Versioned): Version {
  const capture = newestCapture(clip)
  return correctedVersion(clip, capture) ?? capture
}

/** What was made of the newest capture by the corrections that a clip has; null while that was not made, or there is none. */
export function correctedVersion(
  { versions, corrections = [] }: Versioned,
  { id }: Pick<Version, 'id'>,
): Version | null {
  if (corrections.length === 0) return null
  const isIt = ({ corrected }: Version) =>
    corrected?.of === id && sameCorrections(corrected.by, corrections)
  return versions.find(isIt) ?? null
}
