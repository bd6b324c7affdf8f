import { findEveryHit, findHits, mergeSpans, type Hit } from '#core/search/find-hits'
import { positiveClauses, type Query } from '#core/search/query'
import type { SearchHit, Snippet, Span } from '#core/search/search-entry'
import { bestSpan, makeSnippet } from '#core/search/snippet'
import { findBodyHits } from './body-hits'
import { scoreOf, type Match } from './order-matches'
import type { Card } from './segment'

const SNIPPET_LENGTH = 240

type Found = { field: Snippet['field']; text: string; hits: Hit[]; at?: Span | undefined }
type ShortText = {
  field: Exclude<Snippet['field'], 'body'>
  text: string
  /** The highlight it belongs to, in the body. */
  at?: Span | undefined
}

/** A match as it is shown: with the piece of text that answers the query best, every hit in it marked. */
export function presentHit(match: Match, query: Query): SearchHit {
  const { on, number } = match
  const card = on.shelf.segment.card(number)
  const { id, kind, language } = card
  const score = scoreOf(match)
  const asksForWords = positiveClauses(query.where).some(({ type }) => type === 'text')
  if (!asksForWords) return { id, kind, score, snippet: null, titleMarks: [], at: null }

  const body: Found = { field: 'body', ...findBodyHits(on.shelf, number, language, query) }
  const bodySpans = mergeSpans(body.hits)
  const others = otherFields(card).map((part) => findIn(card, query, part))
  const shown = bestFound([body, ...others]) ?? bestFound([addressOf(card, query)]) ?? body
  return {
    id,
    kind,
    score,
    snippet:
      shown.text === ''
        ? null
        : {
            field: shown.field,
            ...makeSnippet(shown.text, mergeSpans(shown.hits), SNIPPET_LENGTH),
          },
    titleMarks: findHits(card.title, query, { field: 'title', language }),
    at: shown.at ?? bestSpan(body.text, bodySpans, SNIPPET_LENGTH),
  }
}

function findIn({ language }: Card, query: Query, { field, text, at }: ShortText): Found {
  return { field, text, at, hits: findEveryHit(text, query, { field, language }) }
}

/** The text in which most of the query's wishes are found; the earlier one when two are equal. */
function bestFound(all: readonly Found[]): Found | null {
  let best: Found | null = null
  let most = 0
  for (const found of all) {
    const wishes = new Set(found.hits.map(({ wish }) => wish)).size
    if (wishes <= most) continue
    best = found
    most = wishes
  }
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
