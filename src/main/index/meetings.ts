const FIRST_ROOM = 256

/**
 * Words that somebody looks for: `terms` tells for each word of a segment which of them it is (0 for the others), and
 * `begins` is 0 for each byte that the number of none of them begins with.
 */
export type LookedFor = { terms: Uint8Array; begins: Uint8Array }

/** Where in a document words stand that somebody looks for, and which of them each is. Filled anew for each document. */
export class Meetings {
  count = 0
  places = new Uint32Array(FIRST_ROOM)
  terms = new Uint8Array(FIRST_ROOM)

  add(place: number, term: number): void {
    if (this.count === this.places.length) this.#grow()
    this.places[this.count] = place
    this.terms[this.count] = term
    this.count++
  }

  #grow(): void {
    const [places, terms] = [new Uint32Array(this.count * 2), new Uint8Array(this.count * 2)]
    places.set(this.places)
    terms.set(this.terms)
    this.places = places
    this.terms = terms
  }
}
