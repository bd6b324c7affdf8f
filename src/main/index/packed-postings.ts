import type { StorageInterface } from 'flexsearch'
import type { ByteWriter } from './byte-writer'
import { DocSet } from './doc-set'
import type { FileRegion } from './file-region'
import { SLOTS } from './impact'
import type { Postings } from './segment'

const KEPT_AT_MOST = 2_000_000
const NONE: Postings = []

/** Writes the postings of a word: for each slot in use how many documents, then how far each is from the one before. */
export function writePostings(to: ByteWriter, postings: Postings): void {
  postings.forEach((numbers, slot) => {
    if (!numbers || numbers.length === 0) return
    to.number(numbers.length * SLOTS + slot)
    let before = -1
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      to.number(number - before - 1)
      before = number
    }
  })
}

/**
 * The postings of a sealed segment, as the storage that its FlexSearch index reads from. What was read
 * lately is kept, up to two million numbers.
 */
export class PackedPostings implements StorageInterface {
  /** FlexSearch asks storages for the database behind them; here there is none. */
  readonly db = null
  readonly #kept = new Map<number, Postings>()
  #keptNumbers = 0

  constructor(
    private readonly region: FileRegion,
    private readonly offsets: Uint32Array,
    private readonly rankOf: (key: string) => number,
  ) {}

  async mount(index: object): Promise<void> {
    Object.assign(index, { db: this })
  }

  async open(): Promise<void> {}
  async close(): Promise<void> {}
  async destroy(): Promise<void> {}
  async clear(): Promise<void> {}

  /** What FlexSearch asks for a word that is looked up. */
  async get(key: string): Promise<Postings> {
    const rank = this.rankOf(key)
    return rank < 0 ? NONE : this.read(rank)
  }

  /** The postings of the word of this rank. */
  read(rank: number): Postings {
    const known = this.#kept.get(rank)
    if (known) return known
    const postings = this.#unpack(rank)
    const count = postings.reduce((sum, numbers) => sum + (numbers?.length ?? 0), 0)
    if (this.#keptNumbers + count > KEPT_AT_MOST) {
      this.#kept.clear()
      this.#keptNumbers = 0
    }
    this.#kept.set(rank, postings)
    this.#keptNumbers += count
    return postings
  }

  /** The same for one that is not asked for again. */
  readOnce(rank: number): Postings {
    return this.#kept.get(rank) ?? this.#unpack(rank)
  }

  /** The bytes of a word's postings: a little more than one a document. */
  sizeOf(rank: number): number {
    return (this.offsets[rank + 1] ?? 0) - (this.offsets[rank] ?? 0)
  }

  /** The documents that hold any of the words of these ranks, which lie one after another. */
  holders(fromRank: number, toRank: number, size: number): DocSet {
    const bits = new Uint32Array((size + 31) >>> 5)
    const from = this.offsets[fromRank] ?? 0
    const to = this.offsets[toRank] ?? from
    const bytes = this.region.read(from, to)
    let at = this.region.at
    for (const end = at + to - from; at < end;) {
      let head = 0
      for (let shift = 0, byte = 128; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        head |= (byte & 127) << shift
      }
      let number = -1
      for (let count = head >>> 4; count > 0; count--) {
        let byte = bytes[at++] ?? 0
        let step = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          step |= (byte & 127) << shift
        }
        number += step + 1
        bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
      }
    }
    return new DocSet(bits)
  }

  #unpack(rank: number): Postings {
    const from = this.offsets[rank] ?? 0
    const to = this.offsets[rank + 1] ?? from
    const bytes = this.region.read(from, to)
    let at = this.region.at
    const end = at + to - from
    const slots: (Uint32Array | undefined)[] = []
    while (at < end) {
      let head = 0
      for (let shift = 0, byte = 128; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        head |= (byte & 127) << shift
      }
      const count = head >>> 4
      const numbers = new Uint32Array(count)
      let number = -1
      for (let index = 0; index < count; index++) {
        let byte = bytes[at++] ?? 0
        let step = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          step |= (byte & 127) << shift
        }
        number += step + 1
        numbers[index] = number
      }
      slots[head & (SLOTS - 1)] = numbers
    }
    return slots
  }
}
