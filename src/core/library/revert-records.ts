import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import type { Records } from './records'

/**
 * The records as these older states of them say. What has been captured since stays, a highlight made
 * since is kept among the removed ones, and a record that is gone comes back.
 */
export function revertRecords(
  records: Records,
  clips: readonly Clip[],
  notes: readonly Note[],
): Records {
  const now = { clips: new Map(records.clips), notes: new Map(records.notes) }
  for (const clip of clips) now.clips.set(clip.id, revertClip(records.clips.get(clip.id), clip))
  for (const note of notes) {
    now.notes.set(note.id, { ...note, edits: records.notes.get(note.id)?.edits ?? note.edits })
  }
  return now
}

function revertClip(now: Clip | undefined, then: Clip): Clip {
  if (!now) return then
  const had = new Set(then.highlights.map(({ id }) => id))
  const removed = [...now.highlights, ...now.removedHighlights, ...then.removedHighlights]
  const versions = new Map([...then.versions, ...now.versions].map((each) => [each.id, each]))
  return {
    ...then,
    versions: [...versions.values()],
    removedHighlights: [
      ...new Map(removed.filter(({ id }) => !had.has(id)).map((each) => [each.id, each])).values(),
    ],
    edits: now.edits,
  }
}
