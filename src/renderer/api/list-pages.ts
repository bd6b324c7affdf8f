import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Found, ThingIds } from '#contract/views'
import type { ReadThresholds } from '#core/clip/read-state'
import type { ListFilter, ListGroup, ListSort, ListSpan } from '#core/library/list-wanted'
import type { Shelf } from '#core/library/shelf'
import { queryForUnit, type SearchUnit } from '#core/search/refine-query'
import { ask } from './ask'
import { queryClient } from './queries'

/** What a list shows: a shelf or a tag of the library, or what a query finds. */
export type ListSource = ShelfSource | ({ kind: 'search' } & Search)

type Search = { query: string; unit: SearchUnit }

type ShelfSource = {
  kind: 'shelf'
  shelf: Shelf
  tag: string | null
  collection: string | null
  filter: ListFilter
  sort: ListSort
  group: ListGroup | null
  /** From where on a clip counts as begun and as read, where a person chose that. */
  readAt: ReadThresholds | null
}

/** The rows that are in sight, and which way they went to come there. */
export type Sight = { first: number; last: number; goes: 'down' | 'up' }

/**
 * Rows are asked for in stretches of so many. What is found comes with pieces of its text, which take their
 * time, and with each letter that is typed there is something else.
 */
const STRETCH: Record<ListSource['kind'], number> = { shelf: 100, search: 25 }
/** So many stretches more are asked for where one is going. */
const AHEAD = 2
/** Milliseconds for which a stretch out of sight is kept. */
const KEPT = 120_000

/**
 * A list of which only what is in sight, and what comes next, is here. The beginning always is, so
 * that the length is known wherever one jumps to.
 */
export function useListPages(source: ListSource, sight: Sight) {
  const head = useQuery(stretchQuery(source, 0))
  const total = head.data?.total ?? 0
  const length = STRETCH[source.kind]
  const stretches = stretchesAround(sight, total, length)
  const answers = useQueries({ queries: stretches.map((each) => stretchQuery(source, each)) })
  const rowAt = (index: number): Found | null => {
    const answer = answers[stretches.indexOf(Math.floor(index / length))]
    return answer?.data?.found[index % length] ?? null
  }
  const indexOf = (name: string | null): number | null => {
    for (const [place, stretch] of stretches.entries()) {
      const at = answers[place]?.data?.found.findIndex((each) => nameOf(each) === name) ?? -1
      if (at >= 0) return stretch * length + at
    }
    return null
  }
  /** The group that begins with a row; null within one. */
  const spanAt = (index: number): ListSpan | null =>
    head.data?.spans?.find(({ from }) => from === index) ?? null
  return { head, total, rowAt, indexOf, spanAt }
}

/**
 * The list to show now: while something more is typed and its answer is still to come, the last one that
 * was found, so that rows do not come and go with each letter.
 */
export function useSettledSource(source: ListSource): ListSource {
  const { isPending } = useQuery(stretchQuery(source, 0))
  const [settled, setSettled] = useState(source)
  const isTyping = isPending && source.kind === 'search' && settled.kind === 'search'
  if (!isTyping && settled !== source) setSettled(source)
  return isTyping ? settled : source
}

/** What a row is known by: a highlight by its place in its clip. */
function nameOf({ kind, row, at }: Found): string {
  return kind === 'highlight' ? `${row.id} ${at?.start}` : row.id
}

/** One row of a list, asked for where it is not here yet; null past its end. */
export async function findRow(source: ListSource, index: number): Promise<Found | null> {
  const length = STRETCH[source.kind]
  const stretch = Math.floor(index / length)
  const { found } = await queryClient.ensureQueryData(stretchQuery(source, stretch))
  return found[index % length] ?? null
}

/** Where something stands in a list; null where it does not, or the order is one of how well it was found. */
export async function locate(source: ListSource, id: string | null): Promise<number | null> {
  if (source.kind === 'search' || id === null) return null
  return (await ask('clips.locate', { ...wantedOf(source), id })).index
}

/** All that a list shows, also what is not here yet. */
export async function allOf(source: ListSource): Promise<ThingIds> {
  if (source.kind === 'shelf') {
    return { clips: await ask('clips.ids', wantedOf(source)), notes: [] }
  }
  const { query, unit } = source
  return ask('search.things', {
    query: unit === 'highlights' ? query : queryForUnit(query, unit),
  })
}

/** A stretch of a list, with what is known of all of it. */
type Stretch = { total: number; clips: number; spans: ListSpan[] | null; found: Found[] }

function stretchQuery(source: ListSource, stretch: number) {
  const limit = STRETCH[source.kind]
  return queryOptions({
    queryKey: ['list', source, stretch],
    queryFn: () => askStretch(source, { offset: stretch * limit, limit }),
    gcTime: KEPT,
  })
}

async function askStretch(
  source: ListSource,
  page: { offset: number; limit: number },
): Promise<Stretch> {
  if (source.kind === 'search') {
    const { query, unit } = source
    const { total, found } =
      unit === 'highlights'
        ? await ask('search.passages', { query, ...page })
        : await ask('search.find', { query: queryForUnit(query, unit), ...page })
    return { total, clips: total, spans: null, found }
  }
  const { total, clips, spans, rows } = await ask('clips.list', { ...wantedOf(source), ...page })
  const found = rows.map((row) => ({
    kind: 'clip' as const,
    row,
    snippet: null,
    titleMarks: [],
    at: null,
  }))
  return { total, clips, spans, found }
}

function wantedOf({ shelf, tag, collection, filter, sort, group, readAt }: ShelfSource) {
  const chosen = { ...(group && { group }), ...(readAt && { readAt }) }
  return { ...filter, shelf, tag, collection, sort, ...chosen }
}

function stretchesAround({ first, last, goes }: Sight, total: number, length: number): number[] {
  const ahead = (way: Sight['goes']) => (way === goes ? AHEAD : 0)
  const end = Math.max(0, Math.ceil(total / length) - 1)
  const from = Math.min(end, Math.max(0, Math.floor(first / length) - ahead('up')))
  const to = Math.min(end, Math.floor(last / length) + ahead('down'))
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}
