import { z } from 'zod'
import { ClipRow } from '#core/clip/clip-row'
import { Sentence } from '#core/messages/sentence'
import { Collection } from '#core/collection/collection'
import { HighlightColor } from '#core/highlight/highlight'
import { Id } from '#core/library/id'
import { ListSpan } from '#core/library/list-wanted'
import { Shelf } from '#core/library/shelf'
import { NoteRow } from '#core/note/note-row'
import { Snippet, Span } from '#core/search/search-entry'

/** What the sidebar shows. */
export const Summary = z.object({
  folder: z.string(),
  shelves: z.record(Shelf, z.number().int()),
  notes: z.number().int(),
  trashedNotes: z.number().int(),
  /** Those in use or kept, each before those nested in it. */
  tags: z.array(
    z.object({
      name: z.string(),
      count: z.number().int(),
      color: HighlightColor.nullable(),
    }),
  ),
  /** Whether nothing can be changed, because the folder cannot be written. */
  isReadOnly: z.boolean(),
  /** How many things were found while the folder is read for the first time; null once that is over. */
  readSoFar: z.number().int().nullable(),
})
export type Summary = z.infer<typeof Summary>

/** A site that clips are from, and how many of them. */
export const SiteCount = z.object({ name: z.string(), count: z.number().int() })
export type SiteCount = z.infer<typeof SiteCount>

/** A hand-picked collection in its place, and how much it holds, itself or in what is nested in it. */
export const CollectionRow = Collection.extend({
  /** How deep it is nested; 0 at the top. */
  depth: z.number().int(),
  /** The names it is nested in, outermost first. */
  above: z.array(z.string()),
  count: z.number().int(),
  /** The beginning of the note on it. */
  excerpt: z.string(),
})
export type CollectionRow = z.infer<typeof CollectionRow>

/** Clips and notes by id. */
export const ThingIds = z.object({
  clips: z.array(Id).max(100_000),
  notes: z.array(Id).max(100_000),
})
export type ThingIds = z.infer<typeof ThingIds>

/** One stretch of a list of clips. */
export const ClipPage = z.object({
  /** How many rows the list has: in groups a clip may have several. */
  total: z.number().int(),
  clips: z.number().int(),
  /** The groups, with the first stretch of a list that has some. */
  spans: z.array(ListSpan).nullable(),
  rows: z.array(ClipRow),
})
export type ClipPage = z.infer<typeof ClipPage>

const hit = {
  snippet: Snippet.nullable(),
  titleMarks: z.array(Span),
  at: Span.nullable(),
}

/** Something that was found, with where and why. */
export const Found = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('clip'), row: ClipRow, ...hit }),
  z.object({ kind: z.literal('note'), row: NoteRow, ...hit }),
  /** A highlight, with the clip it is in. */
  z.object({
    kind: z.literal('highlight'),
    row: ClipRow,
    ...hit,
    note: Snippet.nullable(),
    color: z.string(),
  }),
])
export type Found = z.infer<typeof Found>

/** One stretch of what a search found, and the query in plain words. */
export const FoundPage = z.object({
  total: z.number().int(),
  explained: z.string(),
  found: z.array(Found),
  /** How many of all clips and notes can be found so far (of 0: that is not known yet); null when all can. */
  filling: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
})
export type FoundPage = z.infer<typeof FoundPage>

/** A clip or note that cannot be found by all it says, and why. */
export const NotIndexed = z.object({
  kind: z.enum(['clip', 'note']),
  id: Id,
  title: z.string(),
  why: Sentence,
})
export type NotIndexed = z.infer<typeof NotIndexed>

/** What a `[[link]]` can point to. */
export const LinkTarget = z.object({
  kind: z.enum(['clip', 'note']),
  id: Id,
  title: z.string(),
  /** The link's text in the note, where it was found in one. */
  target: z.string(),
})
export type LinkTarget = z.infer<typeof LinkTarget>

/** A note that names something, the line it does so in, and how often it does. */
export const Mention = z.object({
  row: NoteRow,
  text: z.string(),
  mark: Span,
  count: z.number().int(),
})
export type Mention = z.infer<typeof Mention>
