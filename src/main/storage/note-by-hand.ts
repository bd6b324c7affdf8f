import { z } from 'zod'
import { CollectionPlace } from '#core/collection/collection-place'
import { Edit } from '#core/library/edits'
import { Id, timeOfId } from '#core/library/id'
import { Rule } from '#core/rule/rule'
import { TagCard } from '#core/tag/tag-card'
import { tidyTagName } from '#core/tag/tag-name'

/** What the file tells beside its text: its name, where that is one of ours, and when it was last written (ms since 1970). */
export type NoteSource = { id: Id | undefined; modifiedAt: number }

const OURS = new Set([
  ...['format', 'id', 'title', 'tags', 'collections', 'createdAt', 'editedAt', 'trashed'],
  ...['query', 'collection', 'tagCard', 'rule', 'edits', 'seal', 'front', 'body'],
])

/**
 * The values of a note's front matter as this program has them, whoever wrote them: with what a person leaves
 * out, words where a list belongs, and what is none of ours under `front`.
 */
export function noteByHand(
  read: Record<string, unknown>,
  { id, modifiedAt }: NoteSource,
): Record<string, unknown> {
  const isOfOurs = typeof read['format'] === 'number'
  const others = Object.entries(read).filter(([key]) => !OURS.has(key))
  // Elsewhere these words mean something else, and must not make a collection of what somebody wrote.
  for (const key of ['query', 'collection', 'tagCard', 'rule']) {
    if (!isOfOurs && read[key] !== undefined) others.push([`other-${key}`, read[key]])
  }
  const name = Id.safeParse(read['id']).data ?? id
  const written = new Date(modifiedAt).toISOString()
  const made = name === undefined ? written : new Date(timeOfId(name)).toISOString()
  return {
    ...(isOfOurs && { format: read['format'] }),
    ...(isOfOurs && read['query'] !== undefined && { query: read['query'] }),
    ...(isOfOurs &&
      read['collection'] !== undefined && { collection: placeIn(read['collection']) }),
    ...(isOfOurs && whole('tagCard', TagCard, read)),
    ...(isOfOurs && whole('rule', Rule, read)),
    ...(typeof read['seal'] === 'string' && { seal: read['seal'] }),
    ...(read['edits'] !== undefined && { edits: editsIn(read['edits']) }),
    ...(read['collections'] !== undefined && { collections: listed(read['collections'], Id) }),
    id: name,
    title: wordsOf(read['title']),
    tags: tagsIn(read['tags']),
    createdAt: timeIn(read['createdAt']) ?? made,
    editedAt: timeIn(read['editedAt']) ?? written,
    trashed: read['trashed'] === true,
    ...(others.length > 0 && { front: Object.fromEntries(others) }),
    body: read['body'],
  }
}

/** Whether the front matter was written by somebody who knows nothing of ours, and not by a first Commonplace. */
export function isAllByHand(read: Record<string, unknown>): boolean {
  const known = ['seal', 'edits', 'createdAt', 'editedAt', 'trashed']
  return known.filter((key) => read[key] !== undefined).length < 3
}

function placeIn(value: unknown): CollectionPlace {
  const { parent, order, color } = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  const { shape } = CollectionPlace
  return {
    parent: shape.parent.safeParse(parent).data ?? null,
    order: shape.order.safeParse(order).data ?? 0,
    color: shape.color.safeParse(color).data ?? null,
  }
}

// Of what a hand spoiled nothing is guessed.
function whole(key: string, schema: z.ZodType, read: Record<string, unknown>) {
  const { data } = schema.safeParse(read[key])
  return data === undefined ? {} : { [key]: data }
}

function tagsIn(value: unknown): string[] {
  const words = typeof value === 'string' ? value.split(/[\s,]+/) : asList(value).map(wordsOf)
  return [...new Set(words.map(tidyTagName))].filter((tag) => tag !== '')
}

function editsIn(value: unknown): Record<string, string> {
  const all = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  const whole = Object.entries(all).map(
    ([part, edit]) => [part, Edit.safeParse(edit).data] as const,
  )
  return Object.fromEntries(whole.filter((each): each is [string, string] => each[1] !== undefined))
}

function listed<T>(value: unknown, schema: z.ZodType<T>): T[] {
  return asList(value).flatMap((each) => schema.safeParse(each).data ?? [])
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
}

function timeIn(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}
