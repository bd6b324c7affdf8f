import { Clip } from '../clip/clip'
import { inTime, Version } from '../clip/version'
import { Highlight } from '../highlight/highlight'
import { Note } from '../note/note'
import { editOf, METADATA_FIELDS, PLACE_FIELDS, removedPart, type Parts } from './record-parts'
import { lastStamp, lastStampWithin, type Edits } from './edits'
import type { Id } from './id'

/** The clip these parts make, given the clip they were taken from. */
export function clipOf(parts: Parts, edits: Edits, model: Clip): Clip {
  const sources: Record<string, unknown> = {}
  const metadata: Record<string, unknown> = {}
  for (const field of METADATA_FIELDS) {
    const [value, source] = parts.get(field) as [unknown, unknown]
    metadata[field] = value
    if (source !== null) sources[field] = source
  }
  const [place, backTo] = parts.get('place') as [unknown, unknown]
  const all = highlightsOf(parts, edits)
  return Clip.parse({
    ...model,
    ...metadata,
    sources,
    place,
    backTo,
    url: parts.get('url'),
    excerpt: parts.get('excerpt'),
    savedAt: parts.get('savedAt'),
    favorite: parts.get('favorite'),
    reading: parts.get('reading'),
    tags: setOf(parts, edits, 'tag '),
    collections: setOf(parts, edits, 'collection '),
    corrections: correctionsOf(parts),
    versions: [...parts]
      .filter(([name]) => name.startsWith('version '))
      .map(([, version]) => Version.parse(version))
      .sort(inTime),
    highlights: all.filter(({ id }) => !isRemoved(parts, edits, id)),
    removedHighlights: all.filter(({ id }) => isRemoved(parts, edits, id)),
    edits,
  } satisfies Record<keyof Clip, unknown>)
}

/** The note these parts make, given the note they were taken from. */
export function noteOf(parts: Parts, edits: Edits, model: Note): Note {
  return Note.parse({
    ...model,
    title: parts.get('title'),
    body: parts.get('body'),
    trashed: parts.get('trashed'),
    createdAt: parts.get('createdAt'),
    editedAt: parts.get('editedAt'),
    tags: setOf(parts, edits, 'tag '),
    collections: setOf(parts, edits, 'collection '),
    edits,
    front: parts.get('front') ?? undefined,
    ...(parts.has('query') && { query: parts.get('query') }),
    ...(parts.has('tagCard') && { tagCard: parts.get('tagCard') }),
    ...(parts.has('rule') && { rule: parts.get('rule') }),
    ...(PLACE_FIELDS.every((field) => parts.has(field)) && {
      collection: Object.fromEntries(PLACE_FIELDS.map((field) => [field, parts.get(field)])),
    }),
  } satisfies Record<Exclude<keyof Note, 'query' | 'collection' | 'tagCard' | 'rule'>, unknown>)
}

const CORRECTION = 'correction '

function correctionsOf(parts: Parts) {
  const all = [...parts].filter(([name]) => name.startsWith(CORRECTION))
  if (all.length === 0) return undefined
  return all
    .map(([name, does]) => ({ block: name.slice(CORRECTION.length), does }))
    .sort((a, b) => order(a.block, b.block))
}

function highlightsOf(parts: Parts, edits: Edits): Highlight[] {
  return [...parts.keys()]
    .filter((name) => name.startsWith('highlight ') && name.split(' ').length === 2)
    .map((name) => {
      const { origin, anchor } = parts.get(`${name} extent`) as Pick<Highlight, 'origin' | 'anchor'>
      return Highlight.parse({
        id: name.slice('highlight '.length),
        createdAt: parts.get(name),
        color: parts.get(`${name} color`),
        note: parts.get(`${name} note`),
        tags: setOf(parts, edits, `${name} tag `),
        origin,
        anchor,
        ...placementsOf(parts, name),
      } satisfies Record<Exclude<keyof Highlight, 'placements'>, unknown>)
    })
    .sort((a, b) => order(a.createdAt, b.createdAt) || order(a.id, b.id))
}

function placementsOf(parts: Parts, name: string) {
  const placements = [...parts]
    .filter(([part]) => part.startsWith(`${name} placement `))
    .sort(([a], [b]) => order(a, b))
    .map(([, placement]) => placement)
  return placements.length > 0 ? { placements } : {}
}

// Removed here and written on elsewhere afterwards: what was written counts.
function isRemoved(parts: Parts, edits: Edits, id: Id) {
  const removed = removedPart(id)
  return (
    parts.has(removed) && lastStamp(edits[removed]) >= lastStampWithin(edits, `highlight ${id}`)
  )
}

function setOf(parts: Parts, edits: Edits, prefix: string): unknown[] {
  const when = (name: string) => lastStamp(editOf(edits, name))
  return [...parts]
    .filter(([name]) => name.startsWith(prefix))
    .sort(([a], [b]) => order(when(a), when(b)) || order(a, b))
    .map(([, value]) => value)
}

function order(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
