import { z } from 'zod'
import { wordsOf, type ArticleNode } from '../clip/article-tree'
import { readArticle } from '../clip/read-article'
import { Id } from '../library/id'
import { readCanonicalText } from '../text/canonical-text'
import { suggestPlace, Suggestion } from './suggest-place'

/** Passages that have no place in a text, and the articles of the versions they were marked in. */
export const Tracing = z.object({
  text: z.string(),
  articles: z.array(z.object({ version: Id, html: z.string() })),
  strays: z.array(
    z.object({
      id: Id,
      exact: z.string(),
      /** Where it was marked, when that is known. */
      from: z.object({ version: Id, start: z.number().int().nonnegative() }).nullable(),
    }),
  ),
})
export type Tracing = z.infer<typeof Tracing>

/** What can be told of a passage that lost its place: the heading it stood under, and where it may be meant to stand. */
export const Trace = z.object({
  id: Id,
  heading: z.string().nullable(),
  guess: Suggestion.extend({ words: z.string() }).nullable(),
})
export type Trace = z.infer<typeof Trace>

/** What can be told of each passage that has no place in a text. */
export function traceStrays({ text, articles, strays }: Tracing): Trace[] {
  const headings = new Map(articles.map(({ version, html }) => [version, headingsOf(html)]))
  return strays.map(({ id, exact, from }) => {
    const above = from && headings.get(from.version)?.findLast(({ start }) => start <= from.start)
    const guess = suggestPlace(text, exact)
    return {
      id,
      heading: above?.title ?? null,
      guess: guess && { ...guess, words: text.slice(guess.start, guess.end) },
    }
  })
}

function headingsOf(html: string): { start: number; title: string }[] {
  const { blocks } = readCanonicalText<ArticleNode>(readArticle(html))
  return blocks
    .filter(({ node }) => /^h[1-6]$/.test(node.nodeName))
    .map(({ node, start }) => ({ start, title: wordsOf(node).trim() }))
}
