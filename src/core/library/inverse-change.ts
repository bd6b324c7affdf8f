import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { isSetAside } from '../clip/version'
import { placementIn } from '../highlight/placement'
import { applyChange } from './apply-change'
import { beforeIn, type Before } from './before'
import {
  singleChanges,
  touchedBy,
  type Change,
  type HighlightFields,
  type NoteFields,
  type SingleChange,
  type SourcesEdit,
} from './change'
import { standingChanges } from './changed-standing'
import type { Id } from './id'
import { inverseOfStanding, inverseOfStandings } from './inverse-standing'
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
    case 'clip.read':
      return found(before.clip(change.id)).map(({ id, reading }) => ({
        type: 'clip.read',
        id,
        reading,
      }))
    case 'clips.tagged':
    case 'clips.untagged':
    case 'clips.moved':
    case 'clips.favorited':
    case 'clips.collected':
    case 'clips.uncollected':
      return inverseOfStanding(before, change)
    case 'version.added':
      // A capture is never taken away: it is only not shown.
      return findVersion(before, change.clip, change.version.id) || change.version.corrected
        ? []
        : [{ type: 'version.set-aside', clip: change.clip, id: change.version.id, setAside: true }]
    case 'version.set-aside': {
      const version = findVersion(before, change.clip, change.id)
      return version ? [{ ...change, setAside: isSetAside(version) }] : []
    }
    case 'clip.corrected':
    case 'clip.uncorrected':
      return inverseOfCorrecting(before.clip(change.id), change)
    case 'highlight.added':
      return findHighlight(before, { clip: change.clip, id: change.highlight.id }).length > 0
        ? []
        : [{ type: 'highlight.removed', clip: change.clip, id: change.highlight.id }]
    case 'highlight.edited':
      return findHighlight(before, change).map(({ origin, anchor, placements, ...highlight }) => ({
        ...change,
        fields: {
          ...pick(highlight, keysOf(change.fields).filter(isPlainField)),
          ...(change.fields.extent && { extent: { origin, anchor, placements } }),
        },
      }))
    case 'highlight.removed':
      return findHighlight(before, change).map((highlight) => ({
        type: 'highlight.added',
        clip: change.clip,
        highlight,
      }))
    case 'highlight.placed':
      return findHighlight(before, change).map((highlight) => ({
        ...change,
        placement: placementIn(highlight, change.version) ?? null,
        anchor: highlight.anchor,
      }))
    case 'note.added':
      return before.note(change.note.id) ? [] : [{ type: 'notes.trashed', ids: [change.note.id] }]
    case 'note.edited':
      return found(before.note(change.id)).map((note) => ({
        ...change,
        fields: noteFieldsBefore(note, change.fields),
      }))
    case 'notes.collected':
    case 'notes.uncollected': {
      const { collection } = change
      const collected = change.type === 'notes.collected'
      const ids = change.ids.filter((id) => {
        const note = before.note(id)
        return note && note.collections.includes(collection) !== collected
      })
      const type = collected ? 'notes.uncollected' : 'notes.collected'
      return ids.length === 0 ? [] : [{ type, ids, collection }]
    }
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

type Correcting = Extract<SingleChange, { type: 'clip.corrected' | 'clip.uncorrected' }>

function inverseOfCorrecting(clip: Clip | undefined, change: Correcting): SingleChange[] {
  if (!clip) return []
  const touched =
    change.type === 'clip.corrected' ? change.corrections.map(({ block }) => block) : change.blocks
  const known = (clip.corrections ?? []).filter(({ block }) => touched.includes(block))
  const had = new Set(known.map(({ block }) => block))
  const added = change.type === 'clip.corrected' ? touched.filter((block) => !had.has(block)) : []
  return [
    ...(added.length === 0
      ? []
      : [{ type: 'clip.uncorrected' as const, id: clip.id, blocks: added }]),
    ...(known.length === 0
      ? []
      : [{ type: 'clip.corrected' as const, id: clip.id, corrections: known }]),
  ]
}

function trashClips(ids: Id[]): SingleChange {
  return { type: 'clips.moved', ids, place: 'trash' }
}

function sourcesBefore({ sources }: Clip, edit: SourcesEdit = {}): SourcesEdit {
  return Object.fromEntries(keysOf(edit).map((field) => [field, sources[field] ?? null]))
}

function noteFieldsBefore(note: Note, { collection, ...fields }: NoteFields): NoteFields {
  const before = pick(note, keysOf(fields))
  if (!collection || !note.collection) return before
  return { ...before, collection: pick(note.collection, keysOf(collection)) }
}

function findVersion(before: Before, clip: Id, id: Id) {
  return before.clip(clip)?.versions.find((version) => version.id === id)
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

function isPlainField(key: keyof HighlightFields): key is Exclude<keyof HighlightFields, 'extent'> {
  return key !== 'extent'
}

function keysOf<T extends object>(fields: T): (keyof T)[] {
  return Object.keys(fields) as (keyof T)[]
}

function pick<T extends object, K extends keyof T>(thing: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<T, K>
}
