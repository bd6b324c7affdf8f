import { findQuotes } from '#core/highlight/find-quote'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Span } from '#core/search/search-entry'
import { onOneLine } from './words-for-a-clip'

const CONTEXT = 40
const SHOWN = 8

/** Where a quote stands in the article of this title. Throws in words where that is nowhere, or several places. */
export function onlyPlace(text: string, quote: string, title: string): Span {
  const places = findQuotes(text, quote)
  const [place, another] = places
  if (!place) {
    const message = `Those words are not in “${title}”. Copy the passage from the article: commonplace show`
    throw new NotebookError('quote-not-found', sentence('plain', message))
  }
  if (another) {
    const contexts = places.slice(0, SHOWN).map((each) => inContext(text, each))
    const more = places.length > SHOWN ? [`and ${places.length - SHOWN} more`] : []
    const message = `Those words stand in “${title}” ${places.length} times. Quote more of the passage you mean:`
    const words = [message, ...contexts, ...more].join('\n  ')
    throw new NotebookError('quote-not-found', sentence('plain', words))
  }
  return place
}

function inContext(text: string, { start, end }: Span) {
  const from = Math.max(0, start - CONTEXT)
  const before = from > 0 ? '…' : ''
  const after = end + CONTEXT < text.length ? '…' : ''
  return before + onOneLine(text.slice(from, end + CONTEXT)) + after
}
