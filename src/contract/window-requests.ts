import { z } from 'zod'
import { Source } from '#core/clip/captured-page'
import { Clip, Place, Reading } from '#core/clip/clip'
import { Highlight, HighlightColor } from '#core/highlight/highlight'
import { ClipFields, NoteFields } from '#core/library/change'
import { Id } from '#core/library/id'
import { Settings, SettingsEdit } from '#core/library/settings'
import { Shelf } from '#core/library/shelf'
import { Note } from '#core/note/note'
import { NoteRow } from '#core/note/note-row'
import { TagName } from '#core/tag/tag-name'
import { JobId } from './job'
import { request } from './request'
import { ClipPage, FoundPage, LinkTarget, Summary } from './views'

const none = z.void()
const nothing = z.undefined()
const ids = z.array(Id).min(1).max(100_000)
const page = { offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) }
const offset = z.number().int().nonnegative()

/** What a window may ask of main. */
export const windowRequests = {
  'library.summary': request(nothing, Summary),
  'settings.read': request(nothing, Settings),
  'settings.change': request(SettingsEdit, Settings),

  'clips.list': request(z.object({ shelf: Shelf, tag: TagName.nullable(), ...page }), ClipPage),
  'clips.open': request(
    z.object({ id: Id }),
    z.object({ clip: Clip, articleHtml: z.string(), articleText: z.string() }),
  ),
  'clips.capture': request(
    z.object({ sources: z.array(Source).min(1).max(10_000), keepBoth: z.boolean() }),
    z.object({ job: JobId }),
  ),
  'clips.welcome': request(nothing, z.object({ job: JobId })),
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
  'highlights.remove': request(z.object({ clip: Id, id: Id }), none),

  'notes.list': request(z.object({ trashed: z.boolean() }), z.array(NoteRow)),
  'notes.open': request(
    z.object({ id: Id }),
    z.object({ note: Note, links: z.array(LinkTarget), backlinks: z.array(NoteRow) }),
  ),
  'notes.add': request(z.object({ title: z.string().max(1000), body: z.string() }), Note),
  'notes.edit': request(z.object({ id: Id, fields: NoteFields.omit({ editedAt: true }) }), none),
  'notes.trash': request(z.object({ ids }), none),
  'notes.restore': request(z.object({ ids }), none),
  'notes.mentioning': request(z.object({ clip: Id }), z.array(NoteRow)),
  'links.complete': request(z.object({ typed: z.string().max(300) }), z.array(LinkTarget)),

  'search.find': request(z.object({ query: z.string().max(4000), ...page }), FoundPage),

  'history.undo': request(nothing, z.object({ said: z.string().nullable() })),
  'history.redo': request(nothing, z.object({ said: z.string().nullable() })),
  'jobs.cancel': request(z.object({ job: JobId }), none),
  'files.choose': request(nothing, z.object({ paths: z.array(z.string()) })),
  /** Whether the window is told of keys pressed in a frame that runs no script. */
  'keys.forward': request(z.object({ on: z.boolean() }), none),
  'outside.open': request(z.object({ address: z.string().max(8192) }), none),
  'library.show': request(nothing, none),
}
export type WindowRequests = typeof windowRequests
