import type { SegmentFile, SegmentFileWriter } from './segment-file'
import { ByteReader, ByteWriter } from './byte-writer'

const BLOCK = 16
// Written again for each key that is read, of which there are hundreds in a text.
const plainKey = Buffer.alloc(256)

/** Keys in order, each told by what differs from the one before; every sixteenth whole, to begin reading at. */
export class KeyTable {
  readonly #keys: Buffer
  readonly #blocks: Uint32Array
  /** The first keys of the blocks that were looked at: every search begins at the same few. */
  readonly #firsts: string[] = []
  readonly size: number

  constructor(keys: Buffer, blocks: Uint32Array, size: number) {
    this.#keys = keys
    this.#blocks = blocks
    this.size = size
  }

  /** The key of this rank; empty when there is none. */
  at(rank: number): string {
    if (rank < 0 || rank >= this.size) return ''
    const plain = this.#plainAt(rank)
    if (plain !== null) return plain
    const first = rank - (rank % BLOCK)
    let found = ''
    this.#read(first / BLOCK, (key, at) => {
      found = key
      return at < rank
    })
    return found
  }

  /** The rank of a key; -1 when it is not here. */
  rankOf(key: string): number {
    const rank = this.firstFrom(key)
    return rank < this.size && this.at(rank) === key ? rank : -1
  }

  /** The rank of the first key that is not before this one. */
  firstFrom(key: string): number {
    let low = 0
    let high = this.#blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#first(middle) < key) low = middle + 1
      else high = middle
    }
    if (low === 0) return 0
    let rank = Math.min(low * BLOCK, this.size)
    this.#read(low - 1, (own, at) => {
      if (own < key) return true
      rank = at
      return false
    })
    return rank
  }

  /** Calls `take` for the keys from this rank on, until it says no. */
  scan(from: number, take: (key: string, rank: number) => boolean): void {
    let isGoing = from < this.size
    for (let block = Math.floor(from / BLOCK); isGoing && block < this.#blocks.length; block++) {
      this.#read(block, (key, rank) => {
        if (rank >= from) isGoing = take(key, rank)
        return isGoing
      })
    }
  }

  /** The key of a rank, put together byte by byte; null where a character of these keys has more than one. */
  #plainAt(rank: number): string | null {
    const block = Math.floor(rank / BLOCK)
    const reader = new ByteReader(this.#keys, this.#blocks[block])
    let length = 0
    for (let at = block * BLOCK; at <= rank; at++) {
      const shared = reader.number()
      const size = reader.number()
      length = shared + size
      if (length > plainKey.length) return null
      for (let byte = shared; byte < length; byte++) {
        const code = this.#keys[reader.at++] ?? 0
        if (code > 127) return null
        plainKey[byte] = code
      }
    }
    return plainKey.toString('latin1', 0, length)
  }

  #first(block: number): string {
    const known = this.#firsts[block]
    if (known !== undefined) return known
    const reader = new ByteReader(this.#keys, this.#blocks[block])
    reader.at++
    return (this.#firsts[block] = reader.text())
  }

  #read(block: number, take: (key: string, rank: number) => boolean): void {
    const reader = new ByteReader(this.#keys, this.#blocks[block])
    const end = Math.min(this.size, (block + 1) * BLOCK)
    let key = ''
    for (let rank = block * BLOCK; rank < end; rank++) {
      const shared = reader.number()
      key = key.slice(0, shared) + reader.text()
      if (!take(key, rank)) return
    }
  }
}

/** Writes keys, which must come in order, so that a `KeyTable` can read them. */
export class KeyTableWriter {
  readonly #keys = new ByteWriter()
  readonly #blocks: number[] = []
  #last = ''
  size = 0

  add(key: string): void {
    const isFirst = this.size % BLOCK === 0
    if (isFirst) this.#blocks.push(this.#keys.length)
    const shared = isFirst ? 0 : sharedLength(this.#last, key)
    this.#keys.number(shared)
    this.#keys.text(key.slice(shared))
    this.#last = key
    this.size++
  }

  written(): { keys: Buffer; blocks: Uint32Array } {
    return { keys: this.#keys.written(), blocks: Uint32Array.from(this.#blocks) }
  }
}

/** Writes keys into sections of a file, from which `readKeys` reads them. */
export function writeKeys(to: SegmentFileWriter, name: string, writer: KeyTableWriter): void {
  const { keys, blocks } = writer.written()
  to.section(name, keys)
  to.section(`${name}-blocks`, blocks)
  to.section(`${name}-size`, Uint32Array.of(writer.size))
}

/** The keys that were written under this name. */
export function readKeys(file: SegmentFile, name: string): KeyTable {
  const blocks = file.section(`${name}-blocks`)
  const size = file.section(`${name}-size`).readUInt32LE(0)
  return new KeyTable(
    file.section(name),
    new Uint32Array(blocks.buffer, 0, blocks.length / 4),
    size,
  )
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  // A character of two halves stays whole: a half of one cannot be written.
  const last = a.charCodeAt(length - 1)
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length
}
