import { z } from 'zod'
import { HighlightColor } from '../highlight/highlight'
import { Id } from '../library/id'

/** Where a collection stands among the others, and the color it goes by beside its name. */
export const CollectionPlace = z.object({
  /** The collection it is nested in; null at the top. */
  parent: Id.nullable(),
  /** Of those in one parent the smallest comes first. */
  order: z.number(),
  color: HighlightColor.nullable(),
})
export type CollectionPlace = z.infer<typeof CollectionPlace>
