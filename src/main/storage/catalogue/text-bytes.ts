import { Buffer } from 'node:buffer'

const SMALLEST = 1 << 16

/**
 * Bytes of many texts, outside the heap. What was there when it was made stays where it is; what is
 * written later goes into a part that grows, so that growing never copies it all.
 */
export class TextBytes {
  readonly #sealed: Buffer
  #live = Buffer.alloc(0)
  #end = 0
  #garbage = 0

  constructor(sealed: Uint8Array = new Uint8Array(0)) {
    this.#sealed = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  }

  /** How many bytes there are, those of texts that are gone too. */
  get size(): number {
    return this.#sealed.length + this.#end
  }

  /** How many of them nobody needs any more. */
  get garbage(): number {
    return this.#garbage
  }

  /** Keeps a copy of these bytes and tells where they begin. */
  add(bytes: Uint8Array): number {
    const at = this.size
    const end = this.#end + bytes.length
    if (end > this.#live.length) {
      const larger = Buffer.alloc(Math.max(SMALLEST, end, Math.ceil(this.#live.length * 1.5)))
      larger.set(this.#live.subarray(0, this.#end))
      this.#live = larger
    }
    this.#live.set(bytes, this.#end)
    this.#end = end
    return at
  }

  /** Tells that these bytes are not needed any more. */
  forget(size: number): void {
    this.#garbage += size
  }

  /** The buffer that holds the byte at this place, and the byte's place in it. */
  at(place: number): { bytes: Buffer; start: number } {
    const start = place - this.#sealed.length
    return start < 0 ? { bytes: this.#sealed, start: place } : { bytes: this.#live, start }
  }

  /** Everything, in one or two pieces. */
  pieces(): Uint8Array[] {
    return [this.#sealed, this.#live.subarray(0, this.#end)]
  }
}
