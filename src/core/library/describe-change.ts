import { noteTitle } from '../note/note'
import type { Change, SingleChange } from './change'
import type { Records } from './records'

/** What a change did, for "Undo …" and for the message after it: "Tagged 12 clips with iran". */
export function describeChange(change: Change, after: Records): string {
  if (change.type !== 'several') return describeSingle(change, after)
  const [first, ...rest] = change.changes
  if (!first) return 'Nothing changed'
  return rest.length === 0
    ? describeSingle(first, after)
    : `${describeSingle(first, after)}, and ${rest.length} more`
}

function describeSingle(change: SingleChange, after: Records): string {
  switch (change.type) {
    case 'clip.added':
      return `Saved ${quoted(change.clip.title)}`
    case 'clip.edited':
      return `Edited the card of ${clipsNamed([change.id], after)}`
    case 'clip.read':
      return `Read ${clipsNamed([change.id], after)}`
    case 'clips.tagged':
      return `Tagged ${clipsNamed(change.ids, after)} with ${change.tags.join(', ')}`
    case 'clips.untagged':
      return `Took ${change.tags.join(', ')} off ${clipsNamed(change.ids, after)}`
    case 'clips.moved':
      return `Moved ${clipsNamed(change.ids, after)} to the ${change.place}`
    case 'clips.favorited':
      return change.favorite
        ? `Made ${clipsNamed(change.ids, after)} a favorite`
        : `Took ${clipsNamed(change.ids, after)} off the favorites`
    case 'highlight.added':
      return `Highlighted ${quoted(change.highlight.origin.exact)}`
    case 'highlight.edited':
      return change.fields.note !== undefined
        ? 'Edited the note on a highlight'
        : 'Changed a highlight'
    case 'highlight.removed':
      return 'Removed a highlight'
    case 'note.added':
      return `Added the note ${quoted(noteTitle(change.note))}`
    case 'note.edited': {
      const note = after.notes.get(change.id)
      return note ? `Edited the note ${quoted(noteTitle(note))}` : 'Edited a note'
    }
    case 'notes.trashed':
      return `Moved ${notesNamed(change.ids, after)} to the trash`
    case 'notes.restored':
      return `Restored ${notesNamed(change.ids, after)}`
  }
}

function clipsNamed(ids: readonly string[], after: Records) {
  const only = ids.length === 1 ? after.clips.get(ids[0] ?? '') : undefined
  return only ? quoted(only.title) : count(ids.length, 'clip')
}

function notesNamed(ids: readonly string[], after: Records) {
  const only = ids.length === 1 ? after.notes.get(ids[0] ?? '') : undefined
  return only ? `the note ${quoted(noteTitle(only))}` : count(ids.length, 'note')
}

function quoted(text: string) {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`
}

function count(number: number, noun: string) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
