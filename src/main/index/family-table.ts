import { ByteReader, ByteWriter } from './byte-writer'

/** Which words may have which stem: stems are told apart by a hash, which now and then is that of another. */
export class FamilyTable {
  readonly #hashes: Uint32Array
  readonly #ranks: Uint32Array
  readonly #range: number

  constructor(pairs: Buffer) {
    const reader = new ByteReader(pairs)
    const count = reader.number()
    this.#range = rangeFor(count)
    this.#hashes = new Uint32Array(count)
    this.#ranks = new Uint32Array(count)
    for (let at = 0, hash = 0; at < count; at++) {
      hash += reader.number()
      this.#hashes[at] = hash
      this.#ranks[at] = reader.number()
    }
  }

  /** The ranks of all words that may be of this family. */
  candidates(family: string): number[] {
    const hash = hashOf(family) % this.#range
    const found: number[] = []
    for (let at = this.#firstFrom(hash); this.#hashes[at] === hash; at++) {
      found.push(this.#ranks[at] ?? 0)
    }
    return found
  }

  #firstFrom(hash: number): number {
    let low = 0
    let high = this.#hashes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Gathers families, to be read by a `FamilyTable`. */
export class FamilyTableWriter {
  readonly #hashes: number[] = []
  readonly #ranks: number[] = []

  add(family: string, rank: number): void {
    this.#hashes.push(hashOf(family))
    this.#ranks.push(rank)
  }

  /** Sorted by hash, each told by how far it is from the one before. */
  written(): Uint8Array {
    const bytes = new ByteWriter()
    bytes.number(this.#hashes.length)
    const range = rangeFor(this.#hashes.length)
    const pairs = Float64Array.from(this.#hashes, (hash, at) => {
      return (hash % range) * WIDTH + (this.#ranks[at] ?? 0)
    })
    let before = 0
    for (const pair of pairs.sort()) {
      const hash = Math.floor(pair / WIDTH)
      bytes.number(hash - before)
      bytes.number(pair % WIDTH)
      before = hash
    }
    return bytes.written()
  }
}

/** Hash and rank share a number that is exact below 2 to the 53rd. */
const WIDTH = 2 ** 24

/** So many hashes are told apart: few enough to be near each other, so many that one in 64 looked up is that of another. */
function rangeFor(count: number): number {
  return Math.min(2 ** 29, count * 64 + 1)
}

/** FNV-1a, with its last letters spread over all bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
