import { z } from 'zod'
import { ClipRow } from '#core/clip/clip-row'
import { Collection } from '#core/collection/collection'
import { BackupComparison } from '#core/library/backup-comparison'
import { Survey } from '#core/import/survey'
import { HighlightColor } from '#core/highlight/highlight'
import { DuplicateGroup } from '#core/library/duplicate-groups'
import { Id } from '#core/library/id'
import { ListSpan } from '#core/library/list-wanted'
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
