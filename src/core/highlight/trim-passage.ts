import type { Span } from '../search/search-entry'

/** A passage of a text without the white space at its ends; null when nothing else is in it. */
export function trimPassage(text: string, start: number, end: number): Span | null {
  const passage = text.slice(start, end)
  const trimmed = passage.trim()
  if (trimmed === '') return null
  const from = start + passage.length - passage.trimStart().length
  return { start: from, end: from + trimmed.length }
}
