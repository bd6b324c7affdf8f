import type { Before } from '#core/library/before'
import type { LibraryParts } from './library-parts'

/** What is known of records before a change, by what is in memory. */
export function knownBefore({ catalogue, records }: LibraryParts): Before {
  return {
    clip: (id) => records.clips.inMemory(id)?.record ?? undefined,
    note: (id) => records.notes.inMemory(id)?.record ?? undefined,
    standing: (id) => catalogue.standing(id) ?? undefined,
    isTrashedNote: (id) => catalogue.note(id)?.trashed,
  }
}
