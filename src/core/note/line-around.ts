import type { Span } from '../search/search-entry'
import { noteLinks } from './note-links'

const BEFORE = 60
const AFTER = 120

/** The piece of its line that a place stands in as it reads, with links as their words, and where in that it is. */
export function lineAround(body: string, { start, end }: Span): { text: string; mark: Span } {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1
  const newline = body.indexOf('\n', end)
  const lineEnd = newline < 0 ? body.length : newline
  const from = Math.max(lineStart, start - BEFORE)
  const to = Math.min(lineEnd, end + AFTER)
  const before = (from > lineStart ? '…' : '') + asRead(body.slice(from, start))
  const marked = asRead(body.slice(start, end))
  const after = asRead(body.slice(end, to)) + (to < lineEnd ? '…' : '')
  return {
    text: before + marked + after,
    mark: { start: before.length, end: before.length + marked.length },
  }
}

function asRead(text: string): string {
  let at = 0
  let read = ''
  for (const { label, embeds, start, end } of noteLinks(text)) {
    read += text.slice(at, embeds ? start - 1 : start) + label
    at = end
  }
  return read + text.slice(at)
}
