import type { Clip } from '../clip/clip'
import { CollectionPlace } from '../collection/collection-place'
import { Metadata } from '../clip/metadata'
import type { Highlight } from '../highlight/highlight'
import type { Note } from '../note/note'
import { foldTag } from '../tag/tag-name'
import type { Edit, Edits } from './edits'
import type { Id } from './id'

/**
 * A record taken apart into what can be edited on its own, each part by name: `title`, `tag iran`,
 * `highlight <id> note`. Two copies of a record are compared and merged part by part. What is not
 * there, as a tag that was taken off, is not among the parts.
 */
export type Parts = Map<string, unknown>

type Extent = Pick<Highlight, 'origin' | 'anchor'>

const PLAIN_CLIP_PARTS = ['url', 'excerpt', 'savedAt', 'favorite', 'reading'] as const
/** The parts that only a collection has. */
export const PLACE_FIELDS = CollectionPlace.keyof().options
export const METADATA_FIELDS = Metadata.keyof().options

/**
 * The parts that hold a text written by a person. Of two that were written apart, both are kept; but of a clip's
 * title, which a page gave it, the later.
 */
export function isWriting(part: string): boolean {
  return part === 'body' || part === 'title' || /^highlight \S+ note$/.test(part)
}

/** The edit of a part: its own, or that of the highlight it came with. */
export function editOf(edits: Edits, part: string): Edit | undefined {
  const [kind, id, field] = part.split(' ', 3)
  const isWithin = kind === 'highlight' && field !== undefined
  return edits[part] ?? (isWithin ? edits[`highlight ${id}`] : undefined)
}

export function clipParts(clip: Clip): Parts {
  const parts: Parts = new Map(PLAIN_CLIP_PARTS.map((field) => [field, clip[field]]))
  for (const field of METADATA_FIELDS) {
    parts.set(field, [clip[field], clip.sources[field] ?? null])
  }
  parts.set('place', [clip.place, clip.backTo])
  addSets(parts, '', clip)
  for (const correction of clip.corrections ?? []) {
    parts.set(`correction ${correction.block}`, correction.does)
  }
  for (const version of clip.versions) parts.set(`version ${version.id}`, version)
  for (const highlight of clip.highlights) addHighlight(parts, highlight)
  for (const highlight of clip.removedHighlights) {
    addHighlight(parts, highlight)
    parts.set(removedPart(highlight.id), true)
  }
  return parts
}

export function noteParts(note: Note): Parts {
  const parts: Parts = new Map<string, unknown>([
    ['title', note.title],
    ['body', note.body],
    ['createdAt', note.createdAt],
    ['editedAt', note.editedAt],
    ['trashed', note.trashed],
    ['front', Object.keys(note.front ?? {}).length > 0 ? note.front : null],
  ])
  if (note.query !== undefined) parts.set('query', note.query)
  if (note.tagCard !== undefined) parts.set('tagCard', note.tagCard)
  if (note.rule !== undefined) parts.set('rule', note.rule)
  for (const field of PLACE_FIELDS) {
    if (note.collection) parts.set(field, note.collection[field])
  }
  addSets(parts, '', note)
  return parts
}

/** Whether a part is one of a set, which can be taken off: of any other it means nothing that a copy lacks it. */
export function canBeTakenOff(part: string): boolean {
  return isMember(part) || isRemovedPart(part) || isPlacement(part)
}

/** Whether a part is a tag, a collection or a correction. */
export function isMember(part: string): boolean {
  return /^(highlight \S+ )?(tag|collection|correction) /.test(part)
}

/** Whether a part is a highlight as a whole. */
export function isHighlight(part: string): boolean {
  return /^highlight \S+$/.test(part)
}

/** The highlight as a whole that a part of it belongs to. */
export function highlightIn(part: string): string {
  return part.split(' ', 2).join(' ')
}

/** Whether a part says which passage a highlight marks, and where it stands now. */
export function isExtent(part: string): boolean {
  return /^highlight \S+ extent$/.test(part)
}

/** The passage alone, of such a part. */
export function originIn(extent: unknown): unknown {
  return (extent as Extent | undefined)?.origin
}

/** Whether a part says that a highlight was removed. */
export function isRemovedPart(part: string): boolean {
  return /^highlight \S+ removed$/.test(part)
}

/** Whether a part says what a person said of a highlight in one version. */
export function isPlacement(part: string): boolean {
  return /^highlight \S+ placement /.test(part)
}

/** The part that says a highlight was removed. */
export function removedPart(highlight: Id): string {
  return `highlight ${highlight} removed`
}

function addHighlight(parts: Parts, highlight: Highlight) {
  const name = `highlight ${highlight.id}`
  parts.set(name, highlight.createdAt)
  parts.set(`${name} color`, highlight.color)
  parts.set(`${name} note`, highlight.note)
  const extent: Extent = { origin: highlight.origin, anchor: highlight.anchor }
  parts.set(`${name} extent`, extent)
  for (const placement of highlight.placements ?? []) {
    parts.set(`${name} placement ${placement.version}`, placement)
  }
  addSets(parts, `${name} `, highlight)
}

function addSets(parts: Parts, prefix: string, sets: { tags: string[]; collections?: Id[] }) {
  for (const tag of sets.tags) parts.set(`${prefix}tag ${foldTag(tag)}`, tag)
  for (const id of sets.collections ?? []) parts.set(`${prefix}collection ${id}`, id)
}
