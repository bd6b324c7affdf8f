import { z } from 'zod'
import { NoteFields } from '#core/library/change'
import { Edits } from '#core/library/edits'
import { Id } from '#core/library/id'
import { Note } from '#core/note/note'
import { NoteRow } from '#core/note/note-row'
import { request } from '../request'
import { LinkTarget } from '../views'
import { ids, none } from './request-parts'

/** Notes and what they link to. */
export const noteRequests = {
  'notes.list': request(z.object({ trashed: z.boolean() }), z.array(NoteRow)),
  'notes.open': request(
    z.object({ id: Id }),
    z.object({ note: Note, links: z.array(LinkTarget), backlinks: z.array(NoteRow) }),
  ),
  'notes.add': request(z.object({ title: z.string().max(1000), body: z.string() }), Note),
  /** `knew` is the note's edits as the editor had them: what was written apart from it is kept beside. */
  'notes.edit': request(
    z.object({ id: Id, fields: NoteFields.omit({ editedAt: true, query: true }), knew: Edits }),
    Note,
  ),
  'notes.trash': request(z.object({ ids }), none),
  'notes.restore': request(z.object({ ids }), none),
  'notes.mentioning': request(z.object({ clip: Id }), z.array(NoteRow)),
  'links.complete': request(z.object({ typed: z.string().max(300) }), z.array(LinkTarget)),
}
