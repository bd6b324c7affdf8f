import { z } from 'zod'
import { Highlight, HighlightColor } from '#core/highlight/highlight'
import { HighlightRow } from '#core/highlight/highlight-row'
import { Trace } from '#core/highlight/trace-strays'
import { Id } from '#core/library/id'
import { TagName } from '#core/tag/tag-name'
import { request } from '../request'
import { none, nothing, offset } from './request-parts'

/** Highlights. */
export const highlightRequests = {
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
}
