import { z } from 'zod'

/** How the article is found in a page: by all witnesses together, by one of them, or not at all. */
export const ReadBy = z.enum(['vote', 'readability', 'defuddle', 'all-blocks'])
export type ReadBy = z.infer<typeof ReadBy>
