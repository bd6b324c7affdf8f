import { readState } from '#core/clip/read-state'
import type { SearchPlace, SearchState, SearchThing } from '#core/search/query'
import type { SearchEntry } from '#core/search/search-entry'

/** Being a duplicate is no fact of one entry, and has no bit. */
type OwnState = Exclude<SearchState, 'duplicate'>

const NOTE_BIT = 8192
const STATE_BITS: Record<OwnState, number> = {
  unread: 1,
  reading: 2,
  read: 4,
  favorite: 8,
  orphan: 16,
  note: NOTE_BIT,
}
const THING_BITS: Record<SearchThing, number> = {
  highlights: 32,
  notes: 64,
  tags: 128,
  versions: 256,
  images: 512,
}
const PLACE_BITS: Record<Exclude<SearchPlace, 'all'>, number> = {
  inbox: 1024,
  archive: 2048,
  trash: 4096,
}

/** What can be said of an entry with yes or no, a bit each. */
export function bitsOf(entry: SearchEntry): number {
  let bits = PLACE_BITS[entry.place]
  const say = (bit: number, isSo: boolean) => {
    if (isSo) bits |= bit
  }
  if (entry.kind === 'note') bits |= NOTE_BIT
  else bits |= STATE_BITS[readState(entry.progress)]
  say(STATE_BITS.favorite, entry.favorite)
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

export function bitOfState(state: OwnState): number {
  return STATE_BITS[state]
}

export function bitOfThing(thing: SearchThing): number {
  return THING_BITS[thing]
}

export function bitOfPlace(place: Exclude<SearchPlace, 'all'>): number {
  return PLACE_BITS[place]
}
