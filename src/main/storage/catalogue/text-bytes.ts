import { Buffer } from 'node:buffer'
import { sumBlocks, type SealedTexts } from './sealed-texts'

const SMALLEST = 1 << 16

/**
 * Bytes of many texts, outside the heap. What was kept comes into memory when it is asked for; what is
 * written later goes into a part that grows, so that growing never copies it all.
 */
export class TextBytes {
  #live = Buffer.alloc(0)
  #end = 0
  #garbage = 0

  constructor(private readonly sealed: SealedTexts | null = null) {}

  /** How many bytes there are, those of texts that are gone too. */
  get size(): number {
    return this.#sealedSize + this.#end
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

  /** The buffer that holds the bytes of a text, and the place where it begins there. */
  at(place: number, size: number): { bytes: Buffer; start: number } {
    const { sealed } = this
    const start = place - this.#sealedSize
    return sealed === null || start >= 0 ? { bytes: this.#live, start } : sealed.at(place, size)
  }

  /** Everything that is there now, piece by piece, each good until the next is asked for. */
  pieces(): Iterable<Uint8Array> {
    return inTurn(this.sealed, this.#live.subarray(0, this.#end))
  }

  /** The sum of each block of everything. */
  sums(): Uint32Array {
    const { sums, rest } = this.sealed?.summed() ?? {}
    return sumBlocks([...(rest ? [rest] : []), this.#live.subarray(0, this.#end)], sums)
  }

  /** Whether a text is known to be lost. */
  isSpoiled(place: number, size: number): boolean {
    return this.sealed?.isSpoiled(place, Math.min(place + size, this.#sealedSize)) ?? false
  }

  /** Looks whether all that was kept is as it was written. */
  async lookThrough(): Promise<void> {
    await this.sealed?.lookThrough()
  }

  /** Lets go of the file that texts were kept in. */
  close(): void {
    this.sealed?.close()
  }

  get #sealedSize() {
    return this.sealed?.size ?? 0
  }
}

function inTurn(sealed: SealedTexts | null, live: Uint8Array): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      if (sealed) yield* sealed.pieces()
      yield live
    },
  }
}
