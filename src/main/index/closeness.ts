import type { Match, ShelfMatches } from './order-matches'
import type { RankedStep } from './score-matches'
import { Meetings, type LookedFor } from './meetings'
import type { Shelf } from './shelf'
import { firstByteOf } from './word-codes'

const FAR = 12
const WORTH = 0.15
// Nearly all words of a question in a row, and not just a few, are a quotation.
const LEAST_ROW = 4
const LEAST_SHARE = 0.75
const ROW = 1
const LONGEST_ORDER = 32

/** Raises the scores of these matches by how close the query's words stand together in them. */
export function addCloseness(best: readonly Match[], steps: readonly RankedStep[]): void {
  if (steps.length < 2) return
  const rarities = steps.map(({ rarity }) => rarity)
  const order = steps
    .flatMap(({ places }, term) => places.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place)
    .slice(0, LONGEST_ORDER)
    .map(({ term }) => term)
  const closeness = new Closeness(rarities, order)
  const byShelf = new Map<ShelfMatches, number[]>()
  for (const { on, number } of best) {
    const numbers = byShelf.get(on)
    if (numbers) numbers.push(number)
    else byShelf.set(on, [number])
  }
  const meetings = new Meetings()
  for (const [{ shelf, scores }, numbers] of byShelf) {
    lookingFor(shelf, steps, (wanted) => {
      for (const number of numbers) {
        shelf.segment.meet(number, wanted, meetings)
        if (scores) scores[number] = (scores[number] ?? 0) + closeness.of(meetings)
      }
    })
  }
}

/** Lends a list of the words of a shelf that are looked for: which of the query's words each stands for, from 1 on. */
function lookingFor(
  shelf: Shelf,
  steps: readonly RankedStep[],
  work: (wanted: LookedFor) => void,
): void {
  const terms = shelf.marks
  const begins = new Uint8Array(256)
  const lists = steps.map(({ step }) => shelf.look(step).words.listed)
  lists.forEach((words, index) => {
    for (const word of words) {
      terms[word] = Math.min(index + 1, 255)
      begins[firstByteOf(word)] = 1
    }
  })
  work({ terms, begins })
  for (const words of lists) for (const word of words) terms[word] = 0
}

/** What it is worth that words stand close to each other, in their order above all, and most of all in a row. */
class Closeness {
  readonly #count: number
  readonly #last: Float64Array
  readonly #nearest: Float64Array
  /** For each place in the query how many words up to it stand in a row right here. */
  readonly #runs: Uint8Array

  constructor(
    private readonly rarities: readonly number[],
    private readonly order: readonly number[],
  ) {
    this.#count = rarities.length
    this.#last = new Float64Array(this.#count)
    this.#nearest = new Float64Array(this.#count * this.#count)
    this.#runs = new Uint8Array(order.length)
  }

  of({ count, places, terms }: Meetings): number {
    this.#last.fill(-Infinity)
    this.#nearest.fill(Infinity)
    this.#runs.fill(0)
    let [longest, before] = [0, -1]
    for (let met = 0; met < count; met++) {
      const at = places[met] ?? 0
      const term = (terms[met] ?? 0) - 1
      this.#meet(term, at)
      longest = Math.max(longest, this.#run(term, at === before + 1))
      before = at
    }
    const isQuoted = longest >= Math.max(LEAST_ROW, LEAST_SHARE * this.order.length)
    return this.#worth() + (isQuoted ? ROW * longest : 0)
  }

  #meet(term: number, at: number): void {
    const count = this.#count
    for (let other = 0; other < count; other++) {
      const distance = at - (this.#last[other] ?? -Infinity)
      const pair = term * count + other
      if (other !== term && distance < (this.#nearest[pair] ?? 0)) this.#nearest[pair] = distance
    }
    this.#last[term] = at
  }

  /** The longest row that ends with this word. */
  #run(term: number, isNext: boolean): number {
    let longest = 0
    for (let place = this.order.length - 1; place >= 0; place--) {
      const isHere = this.order[place] === term
      const soFar = isNext && place > 0 ? (this.#runs[place - 1] ?? 0) : 0
      const run = isHere ? soFar + 1 : 0
      this.#runs[place] = run
      if (run > longest) longest = run
    }
    return longest
  }

  #worth(): number {
    const [count, rarities] = [this.#count, this.rarities]
    let worth = 0
    for (let first = 0; first < count; first++) {
      for (let second = first + 1; second < count; second++) {
        const inOrder = this.#nearest[second * count + first] ?? Infinity
        const reversed = (this.#nearest[first * count + second] ?? Infinity) + 1
        const distance = Math.min(inOrder, reversed)
        if (distance > FAR) continue
        worth += Math.min(rarities[first] ?? 0, rarities[second] ?? 0) / distance
      }
    }
    return WORTH * worth
  }
}
