const FIRST_ROOM = 4096

/** Bytes that grow as they are written; numbers are whole and not negative. */
export class ByteWriter {
  #bytes: Buffer = Buffer.allocUnsafe(FIRST_ROOM)
  length = 0

  /** Writes a number in as few bytes as it needs, seven bits each. */
  number(value: number): void {
    this.#makeRoom(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  /** Writes a text with its length before it. */
  text(text: string): void {
    const size = Buffer.byteLength(text)
    this.number(size)
    this.#makeRoom(size)
    this.length += this.#bytes.write(text, this.length)
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  byte(value: number): void {
    this.#makeRoom(1)
    this.#bytes[this.length++] = value
  }

  /** What was written so far; good until the next writing. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more))
    larger.set(this.written())
    this.#bytes = larger
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
  ) {}

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }

  text(): string {
    const size = this.number()
    const text = this.bytes.toString('utf8', this.at, this.at + size)
    this.at += size
    return text
  }
}
