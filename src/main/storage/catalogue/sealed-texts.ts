import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

// The rows of a list lie here and there, and each brings its block: small ones, so that few of the others come along.
const BLOCK = 1 << 14

/** Where texts lie that were kept: bytes from a place on, into a buffer. */
export type TextSource = {
  read: (into: Uint8Array, from: number) => void
  readLater: (into: Uint8Array, from: number) => Promise<void>
  /** May be called more than once. */
  close: () => void
}

/**
 * Texts that were kept in a file and are brought into memory block by block, when somebody asks for one: of a hundred
 * thousand clips a few hundred are looked at. A block that is not as it was written is spoiled, and all zeros.
 */
export class SealedTexts {
  readonly #blocks: (Buffer | undefined)[]
  readonly #spoiled = new Set<number>()
  #left: number

  constructor(
    readonly size: number,
    /** The CRC-32 of each block. */
    private readonly sums: Uint32Array,
    private readonly source: TextSource,
  ) {
    if (sums.length !== Math.ceil(size / BLOCK)) throw new Error('Each block needs its sum.')
    this.#blocks = Array.from(sums, () => undefined)
    this.#left = sums.length
    if (this.#left === 0) source.close()
  }

  /** A buffer that holds these bytes, and the place where they begin in it. */
  at(place: number, size: number): { bytes: Buffer; start: number } {
    const block = Math.floor(place / BLOCK)
    const start = place - block * BLOCK
    const bytes = this.#block(block)
    if (start + size <= BLOCK) return { bytes, start }
    const parts = [bytes.subarray(start)]
    for (let next = block + 1; next * BLOCK < place + size; next++) parts.push(this.#block(next))
    return { bytes: Buffer.concat(parts), start: 0 }
  }

  /** All bytes in their order, piece by piece, each good until the next is asked for. None is kept in memory for it. */
  *pieces(): Generator<Buffer> {
    const into = Buffer.allocUnsafeSlow(Math.min(BLOCK, this.size))
    for (let block = 0; block < this.sums.length; block++) {
      const known = this.#blocks[block] ?? this.#bring(block, into.subarray(0, this.#sizeOf(block)))
      yield known ?? this.#keep(block, this.#spoil(block))
    }
  }

  /** The sums of all whole blocks as they would be written now, and the bytes that are no whole block. */
  summed(): { sums: Uint32Array; rest: Buffer } {
    const whole = Math.floor(this.size / BLOCK)
    const sums = this.sums.slice(0, whole)
    for (const block of this.#spoiled) if (block < whole) sums[block] = crc32(this.#block(block))
    const { bytes, start } = this.at(whole * BLOCK, this.size - whole * BLOCK)
    return { sums, rest: bytes.subarray(start, start + this.size - whole * BLOCK) }
  }

  /** Whether a stretch is known to be lost. */
  isSpoiled(start: number, end: number): boolean {
    if (this.#spoiled.size === 0) return false
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) {
      if (this.#spoiled.has(block)) return true
    }
    return false
  }

  /** Looks whether the blocks that nobody asked for yet are as they were written, without keeping them. */
  async lookThrough(): Promise<void> {
    const bytes = Buffer.allocUnsafeSlow(Math.min(BLOCK, this.size))
    for (let block = 0; block < this.sums.length; block++) {
      if (this.#blocks[block]) continue
      const into = bytes.subarray(0, this.#sizeOf(block))
      const isRead = await this.source.readLater(into, block * BLOCK).then(
        () => true,
        () => false,
      )
      // Somebody may have asked for it meanwhile, and then it is known.
      if (this.#blocks[block] || (isRead && crc32(into) === this.sums[block])) continue
      this.#keep(block, this.#spoil(block))
    }
  }

  /** Lets go of the file. What was not asked for until then is not to be had any more. */
  close(): void {
    this.source.close()
  }

  #block(block: number): Buffer {
    const known = this.#blocks[block]
    if (known) return known
    const brought = this.#bring(block, Buffer.allocUnsafeSlow(this.#sizeOf(block)))
    return this.#keep(block, brought ?? this.#spoil(block))
  }

  // Null for one that cannot be had: what it held is in the records.
  #bring(block: number, into: Buffer): Buffer | null {
    try {
      this.source.read(into, block * BLOCK)
      return crc32(into) === this.sums[block] ? into : null
    } catch {
      return null
    }
  }

  #spoil(block: number): Buffer {
    this.#spoiled.add(block)
    return Buffer.alloc(this.#sizeOf(block))
  }

  #keep(block: number, bytes: Buffer): Buffer {
    this.#blocks[block] = bytes
    if (--this.#left === 0) this.source.close()
    return bytes
  }

  #sizeOf(block: number) {
    return Math.min(BLOCK, this.size - block * BLOCK)
  }
}

/** The sum of each block of bytes that lie in several parts, one behind the other; `before` are those of blocks before them. */
export function sumBlocks(
  parts: readonly Uint8Array[],
  before: Uint32Array = new Uint32Array(0),
): Uint32Array {
  const size = parts.reduce((sum, { length }) => sum + length, before.length * BLOCK)
  const sums = new Uint32Array(Math.ceil(size / BLOCK))
  sums.set(before)
  let at = before.length * BLOCK
  for (const part of parts) {
    for (let done = 0; done < part.length;) {
      const block = Math.floor(at / BLOCK)
      const some = part.subarray(done, done + (block + 1) * BLOCK - at)
      sums[block] = crc32(some, sums[block])
      at += some.length
      done += some.length
    }
  }
  return sums
}
