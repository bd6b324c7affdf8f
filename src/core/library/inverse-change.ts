import type { Clip, Place } from '../clip/clip'
import { sameTag } from '../tag/tag-name'
import { applyChange } from './apply-change'
import {
  singleChanges,
  type Change,
  type HighlightFields,
  type SingleChange,
  type SourcesEdit,
} from './change'
import type { Id } from './id'
import type { Records } from './records'

/**
 * The change that takes a change back, given the records before it. What was added goes to the
 * trash, never away: undoing loses nothing. Null when there is nothing to take back.
 */
export function inverseChange(before: Records, change: Change): Change | null {
  const inverses: SingleChange[] = []
  let records = before
  for (const single of singleChanges(change)) {
    inverses.unshift(...inverseSingle(records, single))
    records = applyChange(records, single)
  }
  const [first, ...rest] = inverses
  if (!first) return null
  return rest.length === 0 ? first : { type: 'several', changes: inverses }
}

function inverseSingle(before: Records, change: SingleChange): SingleChange[] {
  switch (change.type) {
    case 'clip.added':
      return before.clips.has(change.clip.id)
        ? []
        : [{ type: 'clips.moved', ids: [change.clip.id], place: 'trash' }]
    case 'clip.edited':
      return found(before.clips.get(change.id)).map((clip) => ({
        type: 'clip.edited',
        id: clip.id,
        fields: {
          ...pick(clip, keysOf(change.fields)),
          sources: sourcesBefore(clip, change.fields.sources),
        },
      }))
    case 'clip.read':
      return found(before.clips.get(change.id)).map(({ id, reading }) => ({
        type: 'clip.read',
        id,
        reading,
      }))
    case 'clips.tagged':
      return change.tags.flatMap((tag) => {
        const ids = clipsOf(before, change.ids).filter((clip) => !hasTag(clip, tag))
        return ids.length === 0 ? [] : [{ type: 'clips.untagged', ids: ids.map(idOf), tags: [tag] }]
      })
    case 'clips.untagged':
      return clipsOf(before, change.ids).flatMap((clip) => {
        const lost = clip.tags.filter((tag) => change.tags.some((gone) => sameTag(gone, tag)))
        return lost.length === 0 ? [] : [{ type: 'clips.tagged', ids: [clip.id], tags: lost }]
      })
    case 'clips.moved':
      return PLACES.flatMap((place) => {
        const ids = clipsOf(before, change.ids).filter(
          (clip) => clip.place === place && place !== change.place,
        )
        return ids.length === 0 ? [] : [{ type: 'clips.moved', ids: ids.map(idOf), place }]
      })
    case 'clips.favorited': {
      const ids = clipsOf(before, change.ids).filter((clip) => clip.favorite !== change.favorite)
      return ids.length === 0
        ? []
        : [{ type: 'clips.favorited', ids: ids.map(idOf), favorite: !change.favorite }]
    }
    case 'highlight.added':
      return findHighlight(before, { clip: change.clip, id: change.highlight.id }).length > 0
        ? []
        : [{ type: 'highlight.removed', clip: change.clip, id: change.highlight.id }]
    case 'highlight.edited':
      return findHighlight(before, change).map(({ origin, anchor, ...highlight }) => ({
        ...change,
        fields: {
          ...pick(highlight, keysOf(change.fields).filter(isPlainField)),
          ...(change.fields.extent && { extent: { origin, anchor } }),
        },
      }))
    case 'highlight.removed':
      return findHighlight(before, change).map((highlight) => ({
        type: 'highlight.added',
        clip: change.clip,
        highlight,
      }))
    case 'note.added':
      return before.notes.has(change.note.id)
        ? []
        : [{ type: 'notes.trashed', ids: [change.note.id] }]
    case 'note.edited':
      return found(before.notes.get(change.id)).map((note) => ({
        ...change,
        fields: pick(note, keysOf(change.fields)),
      }))
    case 'notes.trashed':
    case 'notes.restored': {
      const trashed = change.type === 'notes.trashed'
      const ids = change.ids.filter((id) => before.notes.get(id)?.trashed === !trashed)
      const type = trashed ? 'notes.restored' : 'notes.trashed'
      return ids.length === 0 ? [] : [{ type, ids }]
    }
  }
}

const PLACES: readonly Place[] = ['inbox', 'archive', 'trash']

function clipsOf(records: Records, ids: readonly Id[]): Clip[] {
  return ids.flatMap((id) => found(records.clips.get(id)))
}

function sourcesBefore({ sources }: Clip, edit: SourcesEdit = {}): SourcesEdit {
  return Object.fromEntries(keysOf(edit).map((field) => [field, sources[field] ?? null]))
}

function findHighlight(records: Records, { clip, id }: { clip: Id; id: Id }) {
  return found(records.clips.get(clip)?.highlights.find((highlight) => highlight.id === id))
}

function found<T>(thing: T | undefined): T[] {
  return thing === undefined ? [] : [thing]
}

function idOf({ id }: { id: Id }) {
  return id
}

function hasTag(clip: Clip, tag: string) {
  return clip.tags.some((known) => sameTag(known, tag))
}

function isPlainField(key: keyof HighlightFields): key is Exclude<keyof HighlightFields, 'extent'> {
  return key !== 'extent'
}

function keysOf<T extends object>(fields: T): (keyof T)[] {
  return Object.keys(fields) as (keyof T)[]
}

function pick<T extends object, K extends keyof T>(thing: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<T, K>
}
