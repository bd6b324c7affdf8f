import type { Postings } from './segment'

/** A set of document numbers, one bit a document. */
export class DocSet {
  #bits: Uint32Array

  constructor(size: number | Uint32Array) {
    this.#bits = typeof size === 'number' ? new Uint32Array((size + 31) >>> 5) : size
  }

  add(number: number): void {
    const at = number >>> 5
    if (at >= this.#bits.length) this.#grow(at + 1)
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number & 31))
  }

  delete(number: number): void {
    const at = number >>> 5
    this.#bits[at] = (this.#bits[at] ?? 0) & ~(1 << (number & 31))
  }

  has(number: number): boolean {
    return ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  and(other: DocSet): DocSet {
    const theirs = other.#bits
    const both = new Uint32Array(Math.min(this.#bits.length, theirs.length))
    for (let at = 0; at < both.length; at++) both[at] = (this.#bits[at] ?? 0) & (theirs[at] ?? 0)
    return new DocSet(both)
  }

  or(other: DocSet): DocSet {
    const theirs = other.#bits
    const either = new Uint32Array(Math.max(this.#bits.length, theirs.length))
    for (let at = 0; at < either.length; at++)
      either[at] = (this.#bits[at] ?? 0) | (theirs[at] ?? 0)
    return new DocSet(either)
  }

  without(other: DocSet): DocSet {
    const theirs = other.#bits
    const rest = new Uint32Array(this.#bits.length)
    for (let at = 0; at < rest.length; at++) rest[at] = (this.#bits[at] ?? 0) & ~(theirs[at] ?? 0)
    return new DocSet(rest)
  }

  filter(keep: (number: number) => boolean): DocSet {
    const kept = new DocSet(this.#bits.length * 32)
    this.forEach((number) => {
      if (keep(number)) kept.add(number)
    })
    return kept
  }

  forEach(visit: (number: number) => void): void {
    for (let at = 0; at < this.#bits.length; at++) {
      for (let bits = this.#bits[at] ?? 0; bits !== 0; bits &= bits - 1) {
        visit(at * 32 + 31 - Math.clz32(bits & -bits))
      }
    }
  }

  get size(): number {
    let size = 0
    for (let at = 0; at < this.#bits.length; at++) {
      let bits = this.#bits[at] ?? 0
      bits -= (bits >>> 1) & 0x55555555
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
      size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
    }
    return size
  }

  get isEmpty(): boolean {
    for (let at = 0; at < this.#bits.length; at++) if (this.#bits[at] !== 0) return false
    return true
  }

  /** The set as it lies on disk. */
  get bits(): Uint32Array {
    return this.#bits
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, this.#bits.length * 2))
    larger.set(this.#bits)
    this.#bits = larger
  }
}

/** Every document in these postings. */
export function holdersOf(all: readonly Postings[], size = 0): DocSet {
  const holders = new DocSet(size)
  for (const postings of all) {
    for (const slot of postings) {
      for (let at = 0; slot && at < slot.length; at++) holders.add(slot[at] ?? 0)
    }
  }
  return holders
}
