import { z } from 'zod'
import { Id } from '../library/id'
import { TagName } from '../tag/tag-name'

/** The eight colors, by the number key that gives them. */
export const HIGHLIGHT_COLORS = [
  'yellow',
  'green',
  'blue',
  'pink',
  'orange',
  'purple',
  'red',
  'gray',
] as const
export const HighlightColor = z.enum(HIGHLIGHT_COLORS)
export type HighlightColor = z.infer<typeof HighlightColor>

const Offset = z.number().int().nonnegative()

/** The passage as it was marked: never changed afterwards. Offsets are into the version's canonical text. */
export const Origin = z.object({
  version: Id,
  start: Offset,
  end: Offset,
  exact: z.string().min(1),
  prefix: z.string().max(128),
  suffix: z.string().max(128),
})
export type Origin = z.infer<typeof Origin>

/** Where the passage stands in the newest version, worked out from its origin. */
export const Anchor = z.object({
  /** The version whose text the offsets are into; the origin's when it does not say. */
  version: Id.optional(),
  start: Offset,
  end: Offset,
  state: z.enum(['same', 'changed', 'orphan']),
  /** From 0 to 1. */
  confidence: z.number().min(0).max(1),
})
export type Anchor = z.infer<typeof Anchor>

/** A marked passage, perhaps with a note and tags. */
export const Highlight = z.object({
  id: Id,
  createdAt: z.iso.datetime(),
  color: HighlightColor,
  note: z.string(),
  tags: z.array(TagName),
  origin: Origin,
  anchor: Anchor,
})
export type Highlight = z.infer<typeof Highlight>

/** Highlights in the order a reader meets them. */
export function inDocumentOrder(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort(
    (a, b) =>
      a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : 1),
  )
}
