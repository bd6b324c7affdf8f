import { z } from 'zod'
import { Id } from '#core/library/id'

// What many requests are made of.

/** An answer that says only that it is done. */
export const none = z.void()
/** A question with nothing to say. */
export const nothing = z.undefined()
export const ids = z.array(Id).min(1).max(100_000)
/** A part of a list. */
export const page = {
  offset: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(500),
}
export const marks = z.enum(['with', 'without'])
/** A place in a text, in UTF-16 code units. */
export const offset = z.number().int().nonnegative()
export const query = z.string().max(4000)
