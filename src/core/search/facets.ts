import { z } from 'zod'

const FacetValue = z.object({
  name: z.string(),
  count: z.number().int(),
  /** The clause that keeps to this value; with a minus before it, it leaves the value out. */
  clause: z.string(),
})
export type FacetValue = z.infer<typeof FacetValue>

/** What an answer is made of: how many of its clips and notes have each value, the most frequent first. */
export const Facets = z.object({
  site: z.array(FacetValue),
  author: z.array(FacetValue),
  year: z.array(FacetValue),
  tag: z.array(FacetValue),
  language: z.array(FacetValue),
})
export type Facets = z.infer<typeof Facets>
export type FacetKind = keyof Facets

/** Ways on from a query that finds little: what it would find without one of its clauses, or with a word spelled otherwise. */
export const SearchHints = z.object({
  relaxed: z.array(z.object({ without: z.string(), query: z.string(), total: z.number().int() })),
  close: z.array(
    z.object({
      typed: z.string(),
      meant: z.string(),
      query: z.string(),
      total: z.number().int(),
    }),
  ),
})
export type SearchHints = z.infer<typeof SearchHints>
