import { readState } from '#core/clip/clip'
import type { SearchPlace, SearchState, SearchThing } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'

const NOTE_BIT = 16_384
const STATE_BITS: Record<SearchState, number> = {
  unread: 1,
  reading: 2,
  read: 4,
  favorite: 8,
  duplicate: 16,
  orphan: 32,
  note: NOTE_BIT,
}
const THING_BITS: Record<SearchThing, number> = {
  highlights: 64,
  notes: 128,
  tags: 256,
  versions: 512,
  images: 1024,
}
const PLACE_BITS: Record<Exclude<SearchPlace, 'all'>, number> = {
  inbox: 2048,
  archive: 4096,
  trash: 8192,
}

/** What can be said of an entry with yes or no, a bit each. */
export function bitsOf(entry: SearchEntry): number {
  let bits = PLACE_BITS[entry.place]
  const say = (bit: number, isSo: boolean) => {
    if (isSo) bits |= bit
  }
  const { progress, lastReadAt } = entry
  if (entry.kind === 'note') bits |= NOTE_BIT
  else bits |= STATE_BITS[readState({ position: 0, progress, lastReadAt })]
  say(STATE_BITS.favorite, entry.favorite)
  say(STATE_BITS.duplicate, entry.duplicate ?? false)
  say(STATE_BITS.orphan, (entry.orphanCount ?? 0) > 0)
  say(THING_BITS.highlights, entry.highlights.length > 0)
  say(
    THING_BITS.notes,
    entry.highlights.some(({ note }) => note.trim() !== ''),
  )
  say(THING_BITS.tags, entry.tags.length > 0)
  say(THING_BITS.versions, entry.versionCount > 1)
  say(THING_BITS.images, entry.imageCount > 0)
  return bits
}

export function bitOfState(state: SearchState): number {
  return STATE_BITS[state]
}

export function bitOfThing(thing: SearchThing): number {
  return THING_BITS[thing]
}

export function bitOfPlace(place: Exclude<SearchPlace, 'all'>): number {
  return PLACE_BITS[place]
}
