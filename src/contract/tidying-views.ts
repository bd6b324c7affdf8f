import { z } from 'zod'
import { ClipRow } from '#core/clip/clip-row'
import { HighlightColor } from '#core/highlight/highlight'
import { DuplicateGroup } from '#core/library/duplicate-groups'
import { NearTags } from '#core/tag/near-tags'
import { TagName } from '#core/tag/tag-name'

/** How much carries a tag or one nested in it. */
export const TagUse = z.object({
  clips: z.number().int(),
  highlights: z.number().int(),
  notes: z.number().int(),
})
export type TagUse = z.infer<typeof TagUse>

/** A tag that something carries or that is kept, with how much carries it outside the trash. */
export const TagRow = TagUse.extend({ name: TagName, color: HighlightColor.nullable() })
export type TagRow = z.infer<typeof TagRow>

/** Every tag, each before those nested in it, and those that may be meant as one. */
export const TagsView = z.object({ tags: z.array(TagRow), near: z.array(NearTags) })
export type TagsView = z.infer<typeof TagsView>

/** What a rule would do to the library as it is. */
export const RuleTrial = z.object({
  /** How many clips and notes its search finds. */
  matches: z.number().int(),
  /** How many clips it would change, and how. */
  changed: z.number().int(),
  tagged: z.number().int(),
  collected: z.number().int(),
  archived: z.number().int(),
  /** The first of those it would change. */
  first: z.array(ClipRow),
  /** Whether the library is still read to be searched, so that more may be found. */
  isFilling: z.boolean(),
})
export type RuleTrial = z.infer<typeof RuleTrial>

/** Clips that may be one, and how many texts are still to be looked at. */
export const DuplicatesView = z.object({
  unlooked: z.number().int(),
  groups: z.array(DuplicateGroup.omit({ ids: true }).extend({ clips: z.array(ClipRow) })),
})
export type DuplicatesView = z.infer<typeof DuplicatesView>

/** What of a clip is looked at when it is compared with another. */
export const ComparedClip = ClipRow.extend({
  versions: z.number().int(),
  capturedAt: z.string(),
  /** Whether its newest capture looks like no article. */
  isSuspect: z.boolean(),
  notedHighlights: z.number().int(),
})
export type ComparedClip = z.infer<typeof ComparedClip>
