import { findHits } from '#core/search/find-hits'
import { parseTyping } from '#core/search/parse-query'
import type { Span } from '#core/search/search-entry'

/**
 * Every place of an article that a search asks for, a phrase as one. Marked as the search finds it: by
 * the language of the article, and with the last word open while it is being typed.
 */
export function articleHits(text: string, query: string, language: string | null): Span[] {
  return findHits(text, parseTyping(query), { language })
}
