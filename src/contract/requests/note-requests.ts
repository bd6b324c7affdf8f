import { z } from 'zod'
import { HighlightColor } from '#core/highlight/highlight'
import { HighlightRow } from '#core/highlight/highlight-row'
import { NoteFields } from '#core/library/change'
import { Edits } from '#core/library/edits'
import { Id } from '#core/library/id'
import { SENT_BY, SENT_FORMS } from '#core/note/highlights-note'
import { Note } from '#core/note/note'
import { NoteRow } from '#core/note/note-row'
import { TagName } from '#core/tag/tag-name'
import { request } from '../request'
import { LinkTarget, Mention } from '../views'
import { ids, none } from './request-parts'

const typed = z.object({ typed: z.string().max(300) })
const moment = z.iso.datetime()

/** Notes and what they link to. */
export const noteRequests = {
  'notes.list': request(z.object({ trashed: z.boolean() }), z.array(NoteRow)),
  'notes.open': request(
    z.object({ id: Id }),
    z.object({ note: Note, links: z.array(LinkTarget), highlights: z.array(HighlightRow) }),
  ),
  'notes.add': request(
    z.object({
      title: z.string().max(1000),
      body: z.string(),
      tags: z.array(TagName).max(20).optional(),
    }),
    Note,
  ),
  /** Begins a note as a template has it, about a clip where one is given. */
  'notes.add-from': request(z.object({ template: Id, clip: Id.nullable() }), Note),
  /** `knew` is the note's edits as the editor had them: what was written apart from it is kept beside. */
  'notes.edit': request(
    z.object({ id: Id, fields: NoteFields.omit({ editedAt: true, query: true }), knew: Edits }),
    Note,
  ),
  /** Says that a note is done being given another title than `from`: links to it follow. */
  'notes.rename': request(z.object({ id: Id, from: z.string().max(1000) }), none),
  'notes.trash': request(z.object({ ids }), none),
  'notes.restore': request(z.object({ ids }), none),
  /** Keeps a picture to be shown in notes; its name in the library. */
  'notes.keep-picture': request(
    z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
    z.object({ sha256: z.string(), extension: z.string() }),
  ),
  /** The moments until which a note had another text, the last first. */
  'notes.versions': request(z.object({ id: Id }), z.array(moment)),
  /** What it said until one of them. */
  'notes.version': request(
    z.object({ id: Id, at: moment }),
    z.object({ title: z.string(), body: z.string() }),
  ),
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
  /** The notes that link to a clip or note, with the line each does so in. */
  'links.to': request(z.object({ id: Id }), z.array(Mention)),
  /** The notes that name it by its title without linking to it. */
  'links.plain': request(z.object({ id: Id }), z.array(Mention)),
  /** Makes the plain mentions in a note links. */
  'links.make': request(z.object({ note: Id, to: Id }), none),
  'links.complete': request(typed, z.array(LinkTarget)),
  /** What these are called, in this order, without those that are no more or in the trash. */
  'links.targets': request(z.object({ ids }), z.array(LinkTarget)),
  /** The same among highlights. */
  'links.complete-highlights': request(typed, z.array(HighlightRow)),
}
