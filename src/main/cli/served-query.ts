import { z } from 'zod'

/** How the words of a request are meant. */
export const ServedMode = z.enum(['any', 'all', 'phrase', 'prefix', 'fuzzy'])
export type ServedMode = z.infer<typeof ServedMode>

/** The words of a request as a query in the query language. */
export function queryFor(text: string, mode: ServedMode): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  switch (mode) {
    case 'any':
      return `${words.join(' OR ')} `
    case 'phrase':
      return `"${words.join(' ')}"`
    case 'prefix':
      return words.join(' ')
    case 'all':
    case 'fuzzy':
      return `${words.join(' ')} `
  }
}
