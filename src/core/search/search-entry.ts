import { z } from 'zod'
import { Place } from '../clip/clip'
import { ReadThresholds } from '../clip/read-state'
import { Id } from '../library/id'

/** Characters from `start` up to `end` of a text. */
export const Span = z.object({ start: z.number().int(), end: z.number().int() })
export type Span = z.infer<typeof Span>

/** Everything the index knows of one clip or note: the words it searches and the facts it filters by. */
export const SearchEntry = z.object({
  id: Id,
  kind: z.enum(['clip', 'note']),
  title: z.string(),
  /** A clip's canonical text, or a note's Markdown. */
  body: z.string(),
  authors: z.array(z.string()),
  site: z.string().nullable(),
  url: z.string().nullable(),
  tags: z.array(z.string()),
  highlights: z.array(
    z.object({
      text: z.string(),
      note: z.string(),
      color: z.string(),
      tags: z.array(z.string()),
      /** Where it stands in the body. */
      at: Span.optional(),
    }),
  ),
  place: Place,
  favorite: z.boolean(),
  /** From 0 to 1. */
  progress: z.number(),
  language: z.string().nullable(),
  wordCount: z.number(),
  versionCount: z.number(),
  imageCount: z.number(),
  savedAt: z.string(),
  publishedAt: z.string().nullable(),
  lastReadAt: z.string().nullable(),
  /** The collections it is in, by id where they have one: their names may change. */
  collections: z.array(z.string()).optional(),
  /** Tells its page from others: entries outside the trash with one page between them are duplicates. */
  page: z.string().optional(),
  /** Highlights that can no longer be placed. */
  orphanCount: z.number().optional(),
  /** What the library calls this state of it, so that another state is told apart; empty when left out. */
  stamp: z.string().optional(),
})
export type SearchEntry = z.infer<typeof SearchEntry>

/** A piece of text around a hit, with the hits marked. */
export const Snippet = z.object({
  field: z.enum(['title', 'body', 'highlight', 'note', 'tag', 'author', 'site', 'url']),
  text: z.string(),
  marks: z.array(Span),
})
export type Snippet = z.infer<typeof Snippet>

export const SearchHit = z.object({
  id: Id,
  kind: z.enum(['clip', 'note']),
  score: z.number(),
  snippet: Snippet.nullable(),
  /** Words of the title to mark. */
  titleMarks: z.array(Span),
  /** Where the best hit stands in the body; null when it is elsewhere. */
  at: Span.nullable(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchAnswer = z.object({ total: z.number().int(), hits: z.array(SearchHit) })
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** A query in the query language, read at a moment (for `today`, `<30d`). */
export const SearchQuestion = z.object({
  query: z.string().max(4000),
  now: z.iso.datetime(),
  /**
   * Whether it is still being typed, so that its last word may only begin a word. When left out, a query
   * with a space behind it is finished.
   */
  stage: z.enum(['typing', 'finished']).optional(),
  /** From where on a clip counts as begun and as read, where a person chose that. */
  readAt: ReadThresholds.optional(),
  /** Which collections the query means by each name it gives. */
  collections: z.array(z.object({ name: z.string(), ids: z.array(Id) })).optional(),
})
export type SearchQuestion = z.infer<typeof SearchQuestion>

/** What to find, and which part of the ranked list. */
export const SearchRequest = SearchQuestion.extend({
  offset: z.number().int().nonnegative(),
  limit: z.number().int().positive().max(1000),
})
export type SearchRequest = z.infer<typeof SearchRequest>
