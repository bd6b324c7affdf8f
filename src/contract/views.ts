import { z } from 'zod'
import { ClipRow } from '#core/clip/clip-row'
import { Collection } from '#core/collection/collection'
import { BackupComparison } from '#core/library/backup-comparison'
import { Survey } from '#core/import/survey'
import { Id } from '#core/library/id'
import { Shelf } from '#core/library/shelf'
import { NoteRow } from '#core/note/note-row'
import { NearTags } from '#core/tag/near-tags'
import { TagName } from '#core/tag/tag-name'
import { Snippet, Span } from '#core/search/search-entry'

/** What the sidebar shows. */
export const Summary = z.object({
  folder: z.string(),
  shelves: z.record(Shelf, z.number().int()),
  notes: z.number().int(),
  trashedNotes: z.number().int(),
  tags: z.array(z.object({ name: z.string(), count: z.number().int() })),
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

/** How much carries a tag or one nested in it. */
export const TagUse = z.object({
  clips: z.number().int(),
  highlights: z.number().int(),
  notes: z.number().int(),
})
export type TagUse = z.infer<typeof TagUse>

export const TagRow = TagUse.extend({ name: TagName })
export type TagRow = z.infer<typeof TagRow>

/** Every tag, each before those nested in it, and those that may be meant as one. */
export const TagsView = z.object({ tags: z.array(TagRow), near: z.array(NearTags) })
export type TagsView = z.infer<typeof TagsView>

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
  why: z.string(),
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

/** What restoring a backup would change, and what of it cannot be restored. */
export const BackupPreview = BackupComparison.extend({
  /** Clips whose captured files were deleted with the trash. */
  withoutPages: z.number().int(),
  /** Records that cannot be read in the backup. */
  unreadable: z.number().int(),
})
export type BackupPreview = z.infer<typeof BackupPreview>

/** What is in the trash. */
export const TrashSize = z.object({
  clips: z.number().int(),
  notes: z.number().int(),
  /** What their pages, pictures and texts take up on disk. */
  bytes: z.number().int(),
  /** After so many days in the trash things are deleted. */
  days: z.number().int(),
})
export type TrashSize = z.infer<typeof TrashSize>

/** Something that was done, as the history names it. */
export const HistoryEntry = z.object({
  id: z.number().int(),
  at: z.iso.datetime(),
  said: z.string(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** What looking through the whole library found. */
export const Verification = z.object({
  at: z.iso.datetime(),
  /** How many records and folders of pictures were looked at. */
  looked: z.number().int(),
  wrong: z.number().int(),
  /** What is wrong first, then what only lies about. */
  groups: z.array(
    z.object({
      heading: z.string(),
      weight: z.enum(['wrong', 'harmless']),
      count: z.number().int(),
      /** The first of them, in words. */
      first: z.array(z.string()),
    }),
  ),
})
export type Verification = z.infer<typeof Verification>

/** What an import would bring. */
export const ImportLook = Survey.extend({
  path: z.string(),
  /** How many of its pages and notes are here already. */
  here: z.number().int(),
  /** How many rows cannot be kept; `failed` names the first of them. */
  failures: z.number().int(),
})
export type ImportLook = z.infer<typeof ImportLook>

/** An import that was under way when the program ended. */
export const InterruptedImport = z.object({
  path: z.string(),
  called: z.string(),
  startedAt: z.string(),
})
export type InterruptedImport = z.infer<typeof InterruptedImport>
