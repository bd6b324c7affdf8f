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

const Words = z.object({
  exact: z.string().min(1),
  prefix: z.string().max(128),
  suffix: z.string().max(128),
  /** Where marks of footnotes stand in `exact`, which are not quoted; left out where there are none. */
  noteMarks: z.array(z.object({ start: Offset, end: Offset })).optional(),
})

/** A passage that was marked in a version. Offsets are into that version's canonical text. */
export const MarkedPassage = z.object({
  version: Id,
  start: Offset,
  end: Offset,
  ...Words.shape,
})
export type MarkedPassage = z.infer<typeof MarkedPassage>

/** A passage of which only the words are known, as another program kept them. The version is the one that was read then. */
export const QuotedPassage = z.object({
  kind: z.literal('quote'),
  version: Id,
  ...Words.shape,
})
export type QuotedPassage = z.infer<typeof QuotedPassage>

/** The passage as it was marked, or as it came here: never changed afterwards. */
export const Origin = z.union([MarkedPassage, QuotedPassage])
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
  /** That a person said so, of this version or of an earlier one that has the same words there. */
  by: z.enum(['hand', 'earlier-hand']).optional(),
})
export type Anchor = z.infer<typeof Anchor>

/** What a person said of a passage in one version: where it stands there, or that it is gone from it. */
export const Placement = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('here'), ...MarkedPassage.shape }),
  z.object({ answer: z.literal('gone'), version: Id }),
])
export type Placement = z.infer<typeof Placement>

/** A marked passage, perhaps with a note and tags. */
export const Highlight = z.object({
  id: Id,
  createdAt: z.iso.datetime(),
  color: HighlightColor,
  note: z.string(),
  tags: z.array(TagName),
  origin: Origin,
  anchor: Anchor,
  /** What was said by hand, at most once a version. */
  placements: z.array(Placement).min(1).optional(),
})
export type Highlight = z.infer<typeof Highlight>

/** Whether it is known where a passage stood when it was marked. */
export function isMarked(origin: Origin): origin is MarkedPassage {
  return 'start' in origin
}

/** Those that have a place in the order a reader meets them, then those that have none. */
export function inReadingOrder(highlights: readonly Highlight[]): Highlight[] {
  const ordered = inDocumentOrder(highlights)
  const isStray = ({ anchor }: Highlight) => anchor.state === 'orphan'
  return [...ordered.filter((one) => !isStray(one)), ...ordered.filter(isStray)]
}

/** Highlights in the order a reader meets them. */
export function inDocumentOrder(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort(
    (a, b) =>
      a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : 1),
  )
}
