/** A set of document numbers, one bit a document. */
export class DocSet {
  readonly #bits: Uint32Array

  constructor(size: number | Uint32Array) {
    this.#bits = typeof size === 'number' ? new Uint32Array((size + 31) >>> 5) : size
  }

  add(number: number): void {
    const at = number >>> 5
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
    return new DocSet(this.#bits.map((bits, at) => bits & (other.#bits[at] ?? 0)))
  }

  or(other: DocSet): DocSet {
    return new DocSet(this.#bits.map((bits, at) => bits | (other.#bits[at] ?? 0)))
  }

  without(other: DocSet): DocSet {
    return new DocSet(this.#bits.map((bits, at) => bits & ~(other.#bits[at] ?? 0)))
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

  /** How many numbers it can hold. */
  get room(): number {
    return this.#bits.length * 32
  }

  withRoom(room: number): DocSet {
    const bits = new Uint32Array((room + 31) >>> 5)
    bits.set(this.#bits)
    return new DocSet(bits)
  }

  get size(): number {
    let size = 0
    for (let bits of this.#bits) for (; bits !== 0; bits &= bits - 1) size++
    return size
  }

  get isEmpty(): boolean {
    return this.#bits.every((bits) => bits === 0)
  }
}
