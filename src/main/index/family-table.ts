import { ByteReader, ByteWriter } from './byte-writer'

/** Which words may have which stem: stems are told apart by a hash, which now and then is that of another. */
export class FamilyTable {
  readonly #hashes: Uint32Array
  readonly #ranks: Uint32Array

  constructor(pairs: Buffer) {
    const reader = new ByteReader(pairs)
    const count = reader.number()
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
    const hash = hashOf(family)
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
  readonly #pairs: number[] = []

  add(family: string, rank: number): void {
    this.#pairs.push(hashOf(family) * WIDTH + rank)
  }

  /** Sorted by hash, each told by how far it is from the one before. */
  written(): Uint8Array {
    const bytes = new ByteWriter()
    bytes.number(this.#pairs.length)
    let before = 0
    for (const pair of Float64Array.from(this.#pairs).sort()) {
      const hash = Math.floor(pair / WIDTH)
      bytes.number(hash - before)
      bytes.number(pair % WIDTH)
      before = hash
    }
    return bytes.written()
  }
}

/** Hash and rank share a number that is exact below 2 to the 53rd. */
const WIDTH = 2 ** 22

/** FNV-1a, as far as it leaves room for the rank. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0) % 2 ** 31
}
