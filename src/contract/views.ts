import { z } from 'zod'
import { ClipRow } from '#core/clip/clip-row'
import { Id } from '#core/library/id'
import { Shelf } from '#core/library/shelf'
import { NoteRow } from '#core/note/note-row'
import { Snippet, Span } from '#core/search/search-entry'

/** What the sidebar shows. */
export const Summary = z.object({
  folder: z.string(),
  shelves: z.record(Shelf, z.number().int()),
  notes: z.number().int(),
  trashedNotes: z.number().int(),
  tags: z.array(z.object({ name: z.string(), count: z.number().int() })),
})
export type Summary = z.infer<typeof Summary>

/** One stretch of a list of clips. */
export const ClipPage = z.object({ total: z.number().int(), rows: z.array(ClipRow) })
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
])
export type Found = z.infer<typeof Found>

/** One stretch of what a search found, and the query in plain words. */
export const FoundPage = z.object({
  total: z.number().int(),
  explained: z.string(),
  found: z.array(Found),
})
export type FoundPage = z.infer<typeof FoundPage>

/** What a `[[link]]` can point to. */
export const LinkTarget = z.object({
  kind: z.enum(['clip', 'note']),
  id: Id,
  title: z.string(),
  /** The link's text in the note, where it was found in one. */
  target: z.string(),
})
export type LinkTarget = z.infer<typeof LinkTarget>
