import { bestSpan, bestWindow, type WeighedSpan } from '#core/search/best-window'
import { findEveryHit, findHits, mergeSpans } from '#core/search/find-hits'
import { positiveClauses, type Query } from '#core/search/query'
import type { SearchHit, Snippet, Span } from '#core/search/search-entry'
import { cutSnippet, weighSpans, wholeText, type PiecewiseText } from '#core/search/snippet'
import { findBodyHits } from './body-hits'
import { bitOfState } from './fact-bits'
import { scoreOf, type Match } from './order-matches'
import type { Card } from './segment'

const SNIPPET_LENGTH = 240

/** A text with what of the query stands in it. */
type Found = {
  field: Snippet['field']
  text: PiecewiseText
  wishes: number
  spans: WeighedSpan[]
  at?: Span | undefined
}
type ShortText = {
  field: Exclude<Snippet['field'], 'body'>
  text: string
  /** The highlight it belongs to, in the body. */
  at?: Span | undefined
}

/** A match as it is shown: with the piece of text that answers the query best, every hit in it marked. */
export function presentHit(match: Match, query: Query): SearchHit {
  const { on, number } = match
  const { segment } = on.shelf
  const isNote = (segment.facts.bits(number) & bitOfState('note')) !== 0
  const hit: SearchHit = {
    id: segment.id(number),
    kind: isNote ? 'note' : 'clip',
    score: scoreOf(match),
    snippet: null,
    titleMarks: [],
    at: null,
  }
  const asksForWords = positiveClauses(query.where).some(({ type }) => type === 'text')
  return asksForWords ? { ...hit, ...whereFound(match, query) } : hit
}

function whereFound({ on, number }: Match, query: Query) {
  const { card, body } = on.shelf.segment.shown(number)
  const { title, language } = card
  const hits = findBodyHits(on.shelf, body, card, query)
  const inBody: Found = { field: 'body', text: body, ...hits }
  const others = otherFields(card).map((part) => findIn(card, query, part))
  const shown = bestFound([inBody, ...others]) ?? bestFound([addressOf(card, query)]) ?? inBody

  const bodyWindow = windowOf(inBody)
  const window = shown === inBody ? bodyWindow : windowOf(shown)
  const { field, text, spans } = shown
  return {
    snippet: text.length === 0 ? null : { field, ...cutSnippet(text, window, spans) },
    titleMarks: findHits(title, query, { field: 'title', language }),
    at: shown.at ?? bestSpan(hits.spans, bodyWindow),
  }
}

function windowOf({ spans, text }: Found): Span {
  return bestWindow(spans, text.length, SNIPPET_LENGTH)
}

function findIn({ language }: Card, query: Query, { field, text, at }: ShortText): Found {
  const hits = findEveryHit(text, query, { field, language })
  const wishes = new Set(hits.map(({ wish }) => wish)).size
  return { field, text: wholeText(text), wishes, spans: weighSpans(text, mergeSpans(hits)), at }
}

/** The text in which most of the query's wishes are found; the earlier one when two are equal. */
function bestFound(all: readonly Found[]): Found | null {
  let best: Found | null = null
  for (const found of all) if (found.wishes > (best?.wishes ?? 0)) best = found
  return best
}

function otherFields(entry: Card): ShortText[] {
  const parts: ShortText[] = []
  for (const { text, at } of entry.highlights) parts.push({ field: 'highlight', text, at })
  for (const { note, at } of entry.highlights) parts.push({ field: 'note', text: note, at })
  for (const tag of [...entry.tags, ...entry.highlights.flatMap(({ tags }) => tags)]) {
    parts.push({ field: 'tag', text: tag })
  }
  for (const author of entry.authors) parts.push({ field: 'author', text: author })
  if (entry.site !== null) parts.push({ field: 'site', text: entry.site })
  return parts
}

/** The address is shown only when nothing else was hit. */
function addressOf(entry: Card, query: Query): Found {
  return findIn(entry, query, { field: 'url', text: entry.url ?? '' })
}
