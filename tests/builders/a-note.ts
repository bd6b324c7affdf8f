import type { Note } from '#core/note/note'
import { anId } from './an-id'

/** A note, with what the test cares about put in. */
export function aNote(note: Partial<Note> = {}): Note {
  return {
    id: anId(),
    title: 'On beginnings',
    body: 'Every story begins twice.',
    tags: [],
    collections: [],
    createdAt: '2024-05-03T10:00:00.000Z',
    editedAt: '2024-05-03T10:00:00.000Z',
    trashed: false,
    edits: {},
    ...note,
  }
}
