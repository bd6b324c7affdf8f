import type { WeighedSpan } from '#core/search/best-window'
import { endsInPart, findEveryHit, mergeSpans } from '#core/search/find-hits'
import { endOfDense } from '#core/search/analyze'
import { everyPlace, type WordPlace } from '#core/search/match-words'
import { positiveClauses, type Query } from '#core/search/query'
import type { Span } from '#core/search/search-entry'
import { weighSpans } from '#core/search/snippet'
import { patternOf, type TextPattern } from '#core/search/text-pattern'
import type { Body } from './body'
import { isOfField, type PartField } from './entry-words'
import type { Card } from './segment'
import type { Shelf } from './shelf'

/** What of a query stands in a body: how many of its wishes, and where, sorted and none overlapping another. */
export type BodyHits = { wishes: number; spans: WeighedSpan[] }

type PlacedHit = Span & WordPlace

/** Every hit in a body. Its words are known already: only where they stand is asked of the text. */
export function findBodyHits(
  shelf: Shelf,
  body: Body,
  { kind, language }: Card,
  query: Query,
): BodyHits {
  const { words, starts } = body
  if (words.length !== starts.length) return readHits(body, language, query)

  const hits: PlacedHit[] = []
  let wishes = 0
  for (const pattern of patternsFor(query, kind === 'note' ? 'page' : 'text')) {
    const places = everyPlace(words, stepsOf(shelf, pattern), pattern.within)
    if (places.length > 0) wishes++
    const place = endsInPart(pattern) ? placedInPart : placed
    for (const each of places) hits.push(place(each, body))
  }
  // The longer first where two begin together.
  if (wishes > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return { wishes, spans: mergeHits(hits).map((hit) => weigh(hit, words)) }
}

function patternsFor(query: Query, field: PartField): TextPattern[] {
  return positiveClauses(query.where).flatMap((clause) => {
    if (clause.type !== 'text') return []
    const isHere = clause.field === null || isOfField(field, clause.field)
    return (isHere && patternOf(clause.wanted)) || []
  })
}

function stepsOf(shelf: Shelf, { steps }: TextPattern) {
  return steps.map((step) => {
    const { words } = shelf.look(step)
    return { after: step.after, words, only: words.only }
  })
}

function placed({ first, last }: WordPlace, { starts, ends }: Body): PlacedHit {
  return { first, last, start: starts[first] ?? 0, end: ends[last] ?? 0 }
}

/** Of the pair of characters that is hit last only the first was asked for. */
function placedInPart(place: WordPlace, body: Body): PlacedHit {
  const hit = placed(place, body)
  const start = body.starts[place.last] ?? 0
  return { ...hit, end: start + endOfDense(body.piece(start, hit.end), 0) }
}

function mergeHits(hits: readonly PlacedHit[]): PlacedHit[] {
  const merged: PlacedHit[] = []
  for (const hit of hits) {
    const before = merged.at(-1)
    if (before && hit.start < before.end) {
      before.end = Math.max(before.end, hit.end)
      before.last = Math.max(before.last, hit.last)
    } else merged.push(hit)
  }
  return merged
}

function weigh({ first, last, start, end }: PlacedHit, words: Uint32Array): WeighedSpan {
  const word = first === last ? (words[first] ?? 0) : words.subarray(first, last + 1).join(' ')
  return { start, end, word, worth: (last - first + 1) ** 2 }
}

/** Where a body reads otherwise than when it was indexed. */
function readHits(body: Body, language: string | null, query: Query): BodyHits {
  const text = body.piece(0, body.length)
  const hits = findEveryHit(text, query, { language })
  const wishes = new Set(hits.map(({ wish }) => wish)).size
  return { wishes, spans: weighSpans(text, mergeSpans(hits)) }
}
