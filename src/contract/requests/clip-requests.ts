import { z } from 'zod'
import { Clip, Place, Reading } from '#core/clip/clip'
import { Metadata } from '#core/clip/metadata'
import { ClipFields } from '#core/library/change'
import { Id } from '#core/library/id'
import { ListWanted } from '#core/library/list-wanted'
import { TagName } from '#core/tag/tag-name'
import { request } from '../request'
import { ClipPage, SiteCount, ThingIds } from '../views'
import { ids, marks, none, nothing, page } from './request-parts'

/** Lists of clips, reading them, and where they stand. */
export const clipRequests = {
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
  /** A clip with its article; without it where the version that is read is the one that is known. */
  'clips.open': request(
    z.object({ id: Id, known: Id.nullable() }),
    z.object({
      clip: Clip,
      article: z
        .object({
          articleHtml: z.string(),
          articleText: z.string(),
          /** It is longer than any window can show without being held up; both are empty then. */
          isTooLong: z.boolean(),
        })
        .nullable(),
    }),
  ),
  /** Prints an article as it reads, with its highlights or without. */
  'clips.print': request(z.object({ id: Id, marks }), none),
  /** Saves it as PDF where the person says; null when they did not. */
  'clips.save-pdf': request(z.object({ id: Id, marks }), z.object({ path: z.string().nullable() })),
  /** Makes a value on a clip's card again what its page says. */
  'clips.reset': request(z.object({ id: Id, field: Metadata.keyof() }), none),
  'clips.edit': request(z.object({ id: Id, fields: ClipFields }), none),
  'clips.tag': request(z.object({ ids, tags: z.array(TagName).min(1) }), none),
  'clips.untag': request(z.object({ ids, tags: z.array(TagName).min(1) }), none),
  'clips.move': request(z.object({ ids, place: Place }), none),
  'clips.favorite': request(z.object({ ids, favorite: z.boolean() }), none),
  'clips.read': request(z.object({ id: Id, reading: Reading.omit({ lastReadAt: true }) }), none),
  'things.tag': request(z.object({ things: ThingIds, tags: z.array(TagName).min(1) }), none),
  'things.untag': request(z.object({ things: ThingIds, tags: z.array(TagName).min(1) }), none),
  /** The tags that any of these carry, the most carried first. */
  'things.tags': request(
    z.object({ things: ThingIds }),
    z.array(z.object({ name: TagName, count: z.number().int() })),
  ),
  'things.trash': request(z.object({ things: ThingIds }), none),
}
