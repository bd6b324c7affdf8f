import { z } from 'zod'
import { Source } from '#core/clip/captured-page'
import { BlockName } from '#core/clip/correction'
import { Clip, Place, Reading } from '#core/clip/clip'
import { Fetched } from '#core/clip/fetched'
import { Collection, CollectionEdit, NewCollection } from '#core/collection/collection'
import { CollectionSpot } from '#core/collection/place-collection'
import { Metadata } from '#core/clip/metadata'
import { ReadBy } from '#core/clip/read-by'
import { CITATION_STYLE_IDS } from '#core/export/citation-styles'
import { ExportFormatId } from '#core/export/export-formats'
import { ExportOrder } from '#core/export/export-order'
import { Highlight, HighlightColor } from '#core/highlight/highlight'
import { HighlightRow } from '#core/highlight/highlight-row'
import { Trace } from '#core/highlight/trace-strays'
import { Backup, BackupName } from '#core/library/backup'
import { ClipFields, NoteFields } from '#core/library/change'
import { Edits } from '#core/library/edits'
import { Id } from '#core/library/id'
import { Settings, SettingsEdit } from '#core/library/settings'
import { ListWanted } from '#core/library/list-wanted'
import { SENT_BY, SENT_FORMS } from '#core/note/highlights-note'
import { Note } from '#core/note/note'
import { NoteRow } from '#core/note/note-row'
import { SavedSearch } from '#core/note/saved-search'
import { Problem } from '#core/problem'
import { Facets, SearchHints } from '#core/search/facets'
import { TagName } from '#core/tag/tag-name'
import { IfKnown, JobId } from './job'
import { MenuSection } from './menu'
import { LeftOutList } from './page-corrections'
import { request } from './request'
import {
  BackupPreview,
  ClipPage,
  CollectionRow,
  FoundPage,
  HistoryEntry,
  ImportLook,
  InterruptedImport,
  LinkTarget,
  Mention,
  NotIndexed,
  SiteCount,
  Summary,
  TagsView,
  TagUse,
  ThingIds,
  TrashSize,
  Verification,
} from './views'

const none = z.void()
const nothing = z.undefined()
const ids = z.array(Id).min(1).max(100_000)
const page = { offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) }
const marks = z.enum(['with', 'without'])
const offset = z.number().int().nonnegative()
const query = z.string().max(4000)

/** What a window may ask of main. */
export const windowRequests = {
  'library.summary': request(nothing, Summary),
  'settings.read': request(nothing, Settings),
  'settings.change': request(SettingsEdit, Settings),

  'clips.list': request(ListWanted.extend(page), ClipPage),
  /** Every clip of a list, in its order. */
  'clips.ids': request(ListWanted, z.array(Id)),
  /** Marks clips as read to the end, or as not begun. */
  'clips.mark': request(z.object({ ids, as: z.enum(['read', 'unread']) }), none),
  /** Where a clip stands in a list; null when it is not in it. */
  'clips.locate': request(
    ListWanted.extend({ id: Id }),
    z.object({ index: z.number().int().nullable() }),
  ),
  /** The sites that clips outside the trash are from, most first. */
  'clips.sites': request(nothing, z.array(SiteCount)),
  'clips.open': request(
    z.object({ id: Id }),
    z.object({ clip: Clip, articleHtml: z.string(), articleText: z.string() }),
  ),
  /** How the version that is shown was captured: what its card does not say. */
  'clips.captured': request(
    z.object({ id: Id }),
    z.object({ program: z.string().nullable(), fetched: Fetched.nullable() }),
  ),
  /** The original byte for byte, of the version that is shown. */
  'clips.original': request(z.object({ id: Id }), z.instanceof(Uint8Array<ArrayBuffer>)),
  /** Prints an article as it reads, with its highlights or without. */
  'clips.print': request(z.object({ id: Id, marks }), none),
  /** Saves it as PDF where the person says; null when they did not. */
  'clips.save-pdf': request(z.object({ id: Id, marks }), z.object({ path: z.string().nullable() })),
  'clips.capture': request(
    z.object({ sources: z.array(Source).min(1).max(10_000), ifKnown: IfKnown }),
    z.object({ job: JobId }),
  ),
  /** Clips the pages of these clips once more, as new versions; rendered, once their scripts have run. */
  'clips.renew': request(
    z.object({ ids, how: z.literal('rendered').optional() }),
    z.object({ job: JobId }),
  ),
  'clips.welcome': request(nothing, z.object({ job: JobId })),
  /** Shows another version of a clip. */
  'clips.show-version': request(z.object({ id: Id, version: Id }), none),
  /** Reads the kept page once more, which makes a new version. */
  'clips.read-again': request(z.object({ id: Id, by: ReadBy }), z.object({ job: JobId })),
  /** What of its page a clip's article lacks. */
  'clips.left-out': request(z.object({ id: Id }), LeftOutList),
  /** Hides the block at an offset of this version's text. */
  'clips.hide-block': request(z.object({ id: Id, version: Id, at: offset }), none),
  'clips.bring-back': request(
    z.object({ id: Id, blocks: z.array(BlockName).min(1).max(2000) }),
    none,
  ),
  /** Makes an article again what was found in its page. */
  'clips.undo-corrections': request(z.object({ id: Id }), none),
  /** Makes a value on a clip's card again what its page says. */
  'clips.reset': request(z.object({ id: Id, field: Metadata.keyof() }), none),
  'clips.edit': request(z.object({ id: Id, fields: ClipFields }), none),
  'clips.tag': request(z.object({ ids, tags: z.array(TagName).min(1) }), none),
  'clips.untag': request(z.object({ ids, tags: z.array(TagName).min(1) }), none),
  'clips.move': request(z.object({ ids, place: Place }), none),
  'clips.favorite': request(z.object({ ids, favorite: z.boolean() }), none),
  'clips.read': request(z.object({ id: Id, reading: Reading.omit({ lastReadAt: true }) }), none),

  'highlights.add': request(
    z.object({ clip: Id, start: offset, end: offset, color: HighlightColor }),
    Highlight,
  ),
  'highlights.edit': request(
    z.object({
      clip: Id,
      id: Id,
      fields: z.object({
        color: HighlightColor.optional(),
        note: z.string().max(1_000_000).optional(),
        tags: z.array(TagName).optional(),
      }),
    }),
    none,
  ),
  /** All highlights outside the trash; of more than a window takes, the first. */
  'highlights.all': request(
    nothing,
    z.object({ total: z.number().int(), rows: z.array(HighlightRow) }),
  ),
  /** Lets a highlight begin and end elsewhere in the newest version's text. */
  'highlights.reshape': request(z.object({ clip: Id, id: Id, start: offset, end: offset }), none),
  /** Makes two of one, the second of which is given back. */
  'highlights.split': request(z.object({ clip: Id, id: Id, at: offset }), Highlight),
  /** Says by hand where a highlight stands in the newest version's text. */
  'highlights.place': request(z.object({ clip: Id, id: Id, start: offset, end: offset }), none),
  /** Says by hand that its words are not in the newest version. */
  'highlights.leave': request(z.object({ clip: Id, id: Id }), none),
  /** Which highlights of a clip could be found in its page as it was captured; null of what is no HTML. */
  'highlights.in-original': request(
    z.object({ clip: Id }),
    z.object({ marked: z.array(Id) }).nullable(),
  ),
  /** What can be told of the highlights of a clip that have no place. */
  'highlights.trace': request(z.object({ clip: Id }), z.array(Trace)),
  'highlights.remove': request(z.object({ clip: Id, id: Id }), none),

  'notes.list': request(z.object({ trashed: z.boolean() }), z.array(NoteRow)),
  'notes.open': request(
    z.object({ id: Id }),
    z.object({ note: Note, links: z.array(LinkTarget), highlights: z.array(HighlightRow) }),
  ),
  'notes.add': request(z.object({ title: z.string().max(1000), body: z.string() }), Note),
  /** `knew` is the note's edits as the editor had them: what was written apart from it is kept beside. */
  'notes.edit': request(
    z.object({ id: Id, fields: NoteFields.omit({ editedAt: true, query: true }), knew: Edits }),
    Note,
  ),
  'notes.trash': request(z.object({ ids }), none),
  'notes.restore': request(z.object({ ids }), none),
  /** Keeps a picture to be shown in notes; its name in the library. */
  'notes.keep-picture': request(
    z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
    z.object({ sha256: z.string(), extension: z.string() }),
  ),
  /** The moments until which a note had another text, the last first. */
  'notes.versions': request(z.object({ id: Id }), z.array(z.iso.datetime())),
  /** What it said until one of them. */
  'notes.version': request(
    z.object({ id: Id, at: z.iso.datetime() }),
    z.object({ title: z.string(), body: z.string() }),
  ),
  /** Begins a note as a template has it, about a clip where one is given. */
  'notes.add-from': request(z.object({ template: Id, clip: Id.nullable() }), Note),
  /** Puts highlights into a new note of this title, or at the end of one there is. */
  'notes.send-highlights': request(
    z.object({
      highlights: z.array(Id).min(1).max(20_000),
      by: z.enum(SENT_BY),
      /** A form of ours, or the note that is the template. */
      template: z.union([z.enum(SENT_FORMS), Id]),
      into: z.union([z.object({ title: z.string().max(1000) }), z.object({ note: Id })]),
      colorNames: z.partialRecord(HighlightColor, z.string().max(40)),
    }),
    Note,
  ),
  /** Says that a note is done being given another title than `from`: links to it follow. */
  'notes.rename': request(z.object({ id: Id, from: z.string().max(1000) }), none),
  /** The notes that link to a clip or note, with the line each does so in. */
  'links.to': request(z.object({ id: Id }), z.array(Mention)),
  /** The notes that name it by its title without linking to it. */
  'links.plain': request(z.object({ id: Id }), z.array(Mention)),
  /** Makes the plain mentions in a note links. */
  'links.make': request(z.object({ note: Id, to: Id }), none),
  'links.complete': request(z.object({ typed: z.string().max(300) }), z.array(LinkTarget)),
  /** The same among highlights. */
  'links.complete-highlights': request(
    z.object({ typed: z.string().max(300) }),
    z.array(HighlightRow),
  ),

  /** Lets the person choose an export; null when they did not. */
  'imports.choose': request(
    z.object({ what: z.enum(['file', 'folder']) }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Recognizes an export and tells what it would bring, without keeping anything. */
  'imports.look': request(z.object({ path: z.string().min(1).max(4096) }), ImportLook),
  'imports.start': request(
    z.object({ path: z.string().min(1).max(4096) }),
    z.object({ job: JobId }),
  ),
  /** Takes in once more the rows of an import that failed. */
  'imports.retry': request(z.object({ job: JobId }), z.object({ job: JobId })),
  /** Fetches the pages of which an import brought only what the export holds. */
  'imports.fetch': request(z.object({ job: JobId }), z.object({ job: JobId })),
  'imports.interrupted': request(nothing, InterruptedImport.nullable()),
  /** Forgets that an import was interrupted. */
  'imports.forget': request(nothing, none),
  /** Every collection, each before what is nested in it, with how much it holds. */
  'collections.list': request(nothing, z.array(CollectionRow)),
  'collections.add': request(NewCollection, Collection),
  /** Another name, color or note; what is left out stays. */
  'collections.edit': request(CollectionEdit.extend({ id: Id }), none),
  /** Nests it in a parent, before one of those there or last. */
  'collections.place': request(CollectionSpot.extend({ id: Id }), none),
  /** Puts it into the trash with all that is nested in it. What they hold stays in the library. */
  'collections.trash': request(z.object({ id: Id }), none),
  'collections.put': request(z.object({ collection: Id, things: ThingIds }), none),
  'collections.take-out': request(z.object({ collection: Id, things: ThingIds }), none),

  'things.tag': request(z.object({ things: ThingIds, tags: z.array(TagName).min(1) }), none),
  'things.trash': request(z.object({ things: ThingIds }), none),

  /** Every tag outside the trash, and those that may be meant as one. */
  'tags.list': request(nothing, TagsView),
  /** All that renaming, merging or deleting a tag would change. */
  'tags.use': request(z.object({ name: TagName }), TagUse),
  /** Gives a tag and those nested in it another name everywhere; one that is there already becomes one with it. */
  'tags.rename': request(z.object({ from: TagName, to: TagName }), none),
  'tags.delete': request(z.object({ name: TagName }), none),

  'trash.size': request(nothing, TrashSize),
  /** Brings these clips back to where they stood before. */
  'trash.restore': request(z.object({ ids }), none),
  /** Brings back all that is in the trash. */
  'trash.restore-all': request(nothing, none),
  'trash.empty': request(nothing, z.object({ job: JobId })),

  /** Newest first; null where no backups are kept. */
  'backups.list': request(nothing, z.array(Backup).nullable()),
  'backups.take': request(nothing, z.object({ job: JobId })),
  'backups.compare': request(z.object({ name: BackupName }), BackupPreview),
  'backups.restore': request(z.object({ name: BackupName }), z.object({ job: JobId })),
  'backups.restore-beside': request(
    z.object({ name: BackupName, folder: z.string().min(1) }),
    z.object({ job: JobId }),
  ),
  'library.verify': request(nothing, z.object({ job: JobId })),
  /** What was found the last time; null before the first. */
  'library.verified': request(nothing, Verification.nullable()),

  'library.rebuildIndex': request(nothing, z.object({ job: JobId })),
  /** What a search cannot find by all it says. */
  'library.notIndexed': request(nothing, z.array(NotIndexed)),

  'search.find': request(z.object({ query, ...page }), FoundPage),
  /** The same for single highlights. */
  'search.passages': request(z.object({ query, ...page }), FoundPage),
  /** All that a query finds, best first. */
  'search.things': request(z.object({ query }), ThingIds),
  'search.facets': request(z.object({ query }), Facets),
  /** Ways on where a query finds little or nothing. */
  'search.hints': request(z.object({ query }), SearchHints),
  /** How much each of these finds. */
  'search.count': request(
    z.object({ queries: z.array(query).max(500) }),
    z.object({ totals: z.array(z.number().int()) }),
  ),

  /** The smart collections, by name. */
  'searches.list': request(nothing, z.array(SavedSearch)),
  'searches.save': request(SavedSearch.omit({ id: true }), SavedSearch),
  'searches.edit': request(SavedSearch.partial({ name: true, query: true }), none),
  'searches.remove': request(z.object({ id: Id }), none),

  /** Asks the person where an export is to be written; null when they did not say. */
  'export.choose-place': request(
    z.object({ format: ExportFormatId, name: z.string().max(200) }),
    z.object({ path: z.string().nullable() }),
  ),
  'export.start': request(ExportOrder, z.object({ job: JobId })),
  /** Citations of these clips in a style, each with the day its copy was kept. */
  'clips.cite': request(
    z.object({ ids: z.array(Id).min(1).max(1000), style: z.enum(CITATION_STYLE_IDS) }),
    z.object({ text: z.string() }),
  ),

  'history.undo': request(nothing, z.object({ said: z.string().nullable() })),
  'history.redo': request(nothing, z.object({ said: z.string().nullable() })),
  /** What was done, newest first, and what was taken back, next first. */
  'history.list': request(
    nothing,
    z.object({ done: z.array(HistoryEntry), undone: z.array(HistoryEntry) }),
  ),
  /** Undoes, or does again, until this step is the last one done; 0 is before all of them. */
  'history.go': request(
    z.object({ id: z.number().int().nonnegative() }),
    z.object({ steps: z.number().int() }),
  ),
  'jobs.cancel': request(z.object({ job: JobId }), none),
  'files.choose': request(nothing, z.object({ paths: z.array(z.string()) })),
  'folders.choose': request(nothing, z.object({ path: z.string().nullable() })),
  /** Whether the window is told of keys pressed in a frame that runs no script. */
  'keys.forward': request(z.object({ on: z.boolean() }), none),
  /** Names what the native menu shows. */
  'menu.show': request(z.object({ sections: z.array(MenuSection).max(10) }), none),
  /** Fills the screen with the window, or gives it back. */
  'window.full-screen': request(nothing, none),
  'clipboard.write': request(z.object({ text: z.string().max(2_000_000) }), none),
  'outside.open': request(z.object({ address: z.string().max(8192) }), none),
  'library.show': request(nothing, none),
  /** Opens another library in a window of its own. */
  'library.open': request(z.object({ folder: z.string().min(1) }), none),
  /** Asks for the folder a library is to be moved to; null when none was chosen. */
  'library.choose-place': request(nothing, z.object({ path: z.string().nullable() })),
  /** Copies the library there. The copy is used from the next start on. */
  'library.move': request(z.object({ folder: z.string().min(1) }), z.object({ job: JobId })),
  /** The copy that is ready, and the folder that was left by the last move. */
  'library.move-state': request(
    nothing,
    z.object({ ready: z.string().nullable(), left: z.string().nullable() }),
  ),
  'library.stay': request(nothing, none),
  'library.restart': request(nothing, none),
  'library.remove-left': request(nothing, none),
  'library.keep-left': request(nothing, none),
  /** What went wrong before the window could be told. From then on it is told. */
  'problems.met': request(nothing, z.array(Problem)),
}
export type WindowRequests = typeof windowRequests
