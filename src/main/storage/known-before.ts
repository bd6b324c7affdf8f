import type { Before } from '#core/library/before'
import type { LibraryParts } from './library-parts'

/** What is known of records before a change, by what is in memory. */
export function knownBefore({ catalogue, records }: LibraryParts): Before {
  const standing = catalogue.standings()
  return {
    clip: (id) => records.clips.inMemory(id)?.record ?? undefined,
    note: (id) => records.notes.inMemory(id)?.record ?? undefined,
    standing: (id) => standing(id) ?? undefined,
    clipsWithout: (tag, ids) => catalogue.clipsWithout(tag, ids),
    isTrashedNote: (id) => catalogue.note(id)?.trashed,
  }
}
