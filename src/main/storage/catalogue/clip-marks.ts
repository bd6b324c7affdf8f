import { Place } from '#core/clip/clip'

const LIVE = 1
const FAVORITE = 2
const RIGHT_TO_LEFT = 4
const ADDRESS_IS_URL = 8
const PLACE_SHIFT = 4

/** What is known of a clip in a few bits. */
export type ClipMarks = {
  place: Place
  favorite: boolean
  direction: 'ltr' | 'rtl'
  /** Whether its canonical address is its url, letter by letter. */
  addressIsUrl: boolean
}

/** The marks as a number, never 0: that is a row that holds no clip. */
export function packMarks({ place, favorite, direction, addressIsUrl }: ClipMarks): number {
  return (
    LIVE |
    (favorite ? FAVORITE : 0) |
    (direction === 'rtl' ? RIGHT_TO_LEFT : 0) |
    (addressIsUrl ? ADDRESS_IS_URL : 0) |
    (Place.options.indexOf(place) << PLACE_SHIFT)
  )
}

/** Whether a row with these marks holds a clip. */
export function isClip(marks: number): boolean {
  return (marks & LIVE) !== 0
}

export function unpackMarks(marks: number): ClipMarks {
  return {
    place: Place.options[marks >> PLACE_SHIFT] ?? 'inbox',
    favorite: (marks & FAVORITE) !== 0,
    direction: (marks & RIGHT_TO_LEFT) === 0 ? 'ltr' : 'rtl',
    addressIsUrl: (marks & ADDRESS_IS_URL) !== 0,
  }
}
