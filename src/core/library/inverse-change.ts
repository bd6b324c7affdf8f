import type { Clip, Place } from '../clip/clip'
import { sameTag } from '../tag/tag-name'
import { applyChange } from './apply-change'
import { beforeIn, type Before, type Standing } from './before'
import {
  singleChanges,
  touchedBy,
  type Change,
  type HighlightFields,
  type SingleChange,
  type SourcesEdit,
} from './change'
import { changedStanding, standingChanges, type StandingChange } from './changed-standing'
import type { Id } from './id'
import type { Records } from './records'

/**
 * The change that takes a change back, given what was known before it. What was added goes to the
 * trash, never away: undoing loses nothing. Null when there is nothing to take back.
 */
export function inverseChange(before: Before, change: Change): Change | null {
  const inverses: SingleChange[] = []
  const singles = singleChanges(change)
  if (singles.length === 1) singles.forEach((single) => inverses.push(...inverse(before, single)))
  else inverses.push(...inverseOfSeveral(before, change))
  const [first, ...rest] = inverses
  if (!first) return null
  return rest.length === 0 ? first : { type: 'several', changes: inverses }
}

// Of several changes each is taken back from where those before it had led.
function inverseOfSeveral(before: Before, change: Change): SingleChange[] {
  const standing = standingChanges(change)
  if (standing) return inverseOfStandings(before, standing)
  const inverses: SingleChange[] = []
  let records = recordsBefore(before, change)
  for (const single of singleChanges(change)) {
    inverses.unshift(...inverse(beforeIn(records), single))
    records = applyChange(records, single)
  }
  return inverses
}

function inverseOfStandings(before: Before, changes: StandingChange[]): SingleChange[] {
  const inverses: SingleChange[] = []
  const changed = new Map<Id, Standing>()
  const now = { ...before, standing: (id: Id) => changed.get(id) ?? before.standing(id) }
  for (const change of changes) {
    inverses.unshift(...inverse(now, change))
    for (const standing of standings(now, change.ids)) {
      changed.set(standing.id, changedStanding(standing, change))
    }
  }
  return inverses
}

function recordsBefore(before: Before, change: Change): Records {
  const clips = new Map<Id, Clip>()
  const notes = new Map()
  for (const { kind, id } of touchedBy(change)) {
    const record = kind === 'clip' ? before.clip(id) : before.note(id)
    if (record && kind === 'clip') clips.set(id, record as Clip)
    else if (record) notes.set(id, record)
  }
  return { clips, notes }
}

function inverse(before: Before, change: SingleChange): SingleChange[] {
  switch (change.type) {
    case 'clip.added':
      return before.clip(change.clip.id)
        ? []
        : [{ type: 'clips.moved', ids: [change.clip.id], place: 'trash' }]
    case 'clip.edited':
      return found(before.clip(change.id)).map((clip) => ({
        type: 'clip.edited',
        id: clip.id,
        fields: {
          ...pick(clip, keysOf(change.fields)),
          sources: sourcesBefore(clip, change.fields.sources),
        },
      }))
    case 'version.added':
      return found(before.clip(change.clip))
        .filter(({ versions }) => !versions.some(({ id }) => id === change.version.id))
        .map(({ id, excerpt }) => ({
          type: 'version.removed',
          clip: id,
          id: change.version.id,
          excerpt,
        }))
    case 'version.removed':
      return found(before.clip(change.clip)).flatMap(({ id, versions, excerpt }) =>
        versions
          .filter((version) => version.id === change.id && versions.length > 1)
          .map((version) => ({ type: 'version.added', clip: id, version, excerpt })),
      )
    case 'clip.read':
      return found(before.clip(change.id)).map(({ id, reading }) => ({
        type: 'clip.read',
        id,
        reading,
      }))
    case 'clips.tagged':
      return change.tags.flatMap((tag) => {
        const ids = standings(before, change.ids).filter((clip) => !hasTag(clip, tag))
        return ids.length === 0 ? [] : [{ type: 'clips.untagged', ids: ids.map(idOf), tags: [tag] }]
      })
    case 'clips.untagged':
      return untagging(standings(before, change.ids), change.tags)
    case 'clips.moved':
      return PLACES.flatMap((place) => {
        const ids = standings(before, change.ids).filter(
          (clip) => clip.place === place && place !== change.place,
        )
        return ids.length === 0 ? [] : [{ type: 'clips.moved', ids: ids.map(idOf), place }]
      })
    case 'clips.favorited': {
      const ids = standings(before, change.ids).filter((clip) => clip.favorite !== change.favorite)
      return ids.length === 0
        ? []
        : [{ type: 'clips.favorited', ids: ids.map(idOf), favorite: !change.favorite }]
    }
    case 'clips.collected':
    case 'clips.uncollected': {
      const collected = change.type === 'clips.collected'
      const ids = standings(before, change.ids)
        .filter((clip) => clip.collections.includes(change.collection) !== collected)
        .map(idOf)
      const type = collected ? 'clips.uncollected' : 'clips.collected'
      return ids.length === 0 ? [] : [{ type, ids, collection: change.collection }]
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
      return before.note(change.note.id) ? [] : [{ type: 'notes.trashed', ids: [change.note.id] }]
    case 'note.edited':
      return found(before.note(change.id)).map((note) => ({
        ...change,
        fields: pick(note, keysOf(change.fields)),
      }))
    case 'notes.trashed':
    case 'notes.restored': {
      const trashed = change.type === 'notes.trashed'
      const ids = change.ids.filter((id) => before.isTrashedNote(id) === !trashed)
      const type = trashed ? 'notes.restored' : 'notes.trashed'
      return ids.length === 0 ? [] : [{ type, ids }]
    }
    case 'highlights.carried':
    case 'clips.deleted':
    case 'notes.deleted':
      return []
    case 'records.reverted': {
      const clips = change.clips.flatMap(({ id }) => found(before.clip(id)))
      const notes = change.notes.flatMap(({ id }) => found(before.note(id)))
      const newClips = change.clips.filter(({ id }) => !before.clip(id)).map(idOf)
      const newNotes = change.notes.filter(({ id }) => !before.note(id)).map(idOf)
      return [
        ...(newClips.length === 0 ? [] : [trashClips(newClips)]),
        ...(newNotes.length === 0 ? [] : [{ type: 'notes.trashed' as const, ids: newNotes }]),
        ...(clips.length + notes.length === 0
          ? []
          : [{ type: 'records.reverted' as const, clips, notes }]),
      ]
    }
  }
}

const PLACES: readonly Place[] = ['inbox', 'archive', 'trash']

function trashClips(ids: Id[]): SingleChange {
  return { type: 'clips.moved', ids, place: 'trash' }
}

// Clips that lost the same tags get them back by one change.
function untagging(clips: Standing[], gone: readonly string[]): SingleChange[] {
  const byTags = new Map<string, { ids: Id[]; tags: string[] }>()
  for (const clip of clips) {
    const lost = clip.tags.filter((tag) => gone.some((each) => sameTag(each, tag)))
    if (lost.length === 0) continue
    const key = lost.join('\n')
    const group = byTags.get(key) ?? { ids: [], tags: lost }
    group.ids.push(clip.id)
    byTags.set(key, group)
  }
  return Array.from(byTags.values(), ({ ids, tags }) => ({ type: 'clips.tagged', ids, tags }))
}

function standings(before: Before, ids: readonly Id[]): Standing[] {
  return ids.flatMap((id) => found(before.standing(id)))
}

function sourcesBefore({ sources }: Clip, edit: SourcesEdit = {}): SourcesEdit {
  return Object.fromEntries(keysOf(edit).map((field) => [field, sources[field] ?? null]))
}

function findHighlight(before: Before, { clip, id }: { clip: Id; id: Id }) {
  return found(before.clip(clip)?.highlights.find((highlight) => highlight.id === id))
}

function found<T>(thing: T | undefined): T[] {
  return thing === undefined ? [] : [thing]
}

function idOf({ id }: { id: Id }) {
  return id
}

function hasTag(clip: Standing, tag: string) {
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
