import type { Clip } from '#core/clip/clip'
import { touchedBy, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import { stillHolds } from '#core/library/still-holds'
import type { Note } from '#core/note/note'
import type { LibraryStore } from '#storage/library-store'

/** Gives what tells whether a library is still as a change left it, in the records the change touched. */
export function holdsIn(store: LibraryStore) {
  return async (change: Change): Promise<boolean> => {
    const clips = new Map<Id, Clip>()
    const notes = new Map<Id, Note>()
    for (const { kind, id } of touchedBy(change)) {
      if (kind === 'clip') {
        const clip = await store.clip(id)
        if (clip === null) return false
        clips.set(id, clip)
      } else {
        const note = await store.note(id)
        if (note === null) return false
        notes.set(id, note)
      }
    }
    return stillHolds({ clips, notes }, change)
  }
}
