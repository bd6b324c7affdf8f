import { z } from 'zod'
import { Change } from '#core/library/change'
import { Id } from '#core/library/id'

/** What the notebook that is used at random may be asked. */
export const Asked = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('clip'), id: Id, title: z.string(), text: z.string() }),
  z.object({ ask: z.literal('apply'), change: Change }),
  z.object({ ask: z.literal('write'), id: Id, body: z.string() }),
  z.object({ ask: z.literal('undo') }),
  z.object({ ask: z.literal('redo') }),
  z.object({ ask: z.literal('search'), query: z.string() }),
  z.object({ ask: z.literal('backup') }),
  z.object({ ask: z.literal('verify') }),
  z.object({ ask: z.literal('see') }),
  z.object({ ask: z.literal('close') }),
])
export type Asked = z.infer<typeof Asked>

/** All that records and lists show. */
export const Seen = z.object({
  clips: z.record(
    Id,
    z.object({
      title: z.string(),
      text: z.string(),
      place: z.string(),
      tags: z.array(z.string()),
      highlights: z.record(Id, z.string()),
      listed: z.object({
        place: z.string(),
        tags: z.array(z.string()),
        highlights: z.number(),
      }),
    }),
  ),
  notes: z.record(Id, z.object({ title: z.string(), body: z.string(), trashed: z.boolean() })),
})
export type Seen = z.infer<typeof Seen>

/** What each of them is answered with. */
export const ANSWERS = {
  clip: z.null(),
  apply: z.null(),
  write: z.null(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  search: z.array(Id),
  backup: z.boolean(),
  verify: z.number(),
  see: Seen,
  /** Bytes of the heap at the end. */
  close: z.number(),
}
export type Answers = { [Ask in keyof typeof ANSWERS]: z.infer<(typeof ANSWERS)[Ask]> }
