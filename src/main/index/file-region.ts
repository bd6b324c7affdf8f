import { readSync } from 'node:fs'

const PAGE = 1 << 18

/** How many pages all regions together keep in memory: 160 MB. */
const MOST_PAGES = 640
const recent = new Set<FileRegion>()
let pagesKept = 0

/** A stretch of an open file, read by pages as they are needed. */
export class FileRegion {
  #pages: (Buffer | undefined)[] = []
  /** Where what was asked for last begins in the bytes that were given. */
  at = 0

  constructor(
    private readonly file: number,
    private readonly start: number,
    readonly length: number,
  ) {}

  /** Bytes that hold those from `from` up to `to`, beginning at `this.at`. */
  read(from: number, to: number): Buffer {
    const first = Math.floor(from / PAGE)
    if (to <= (first + 1) * PAGE) {
      this.at = from - first * PAGE
      return this.#pages[first] ?? this.#readPage(first)
    }
    this.at = 0
    return this.#readFile(from, to)
  }

  close(): void {
    pagesKept -= this.#pages.filter((page) => page !== undefined).length
    this.#pages = []
    recent.delete(this)
  }

  #readPage(number: number): Buffer {
    if (pagesKept >= MOST_PAGES) {
      for (const region of recent) region.close()
      pagesKept = 0
    }
    const page = this.#readFile(number * PAGE, Math.min(this.length, (number + 1) * PAGE))
    this.#pages[number] = page
    recent.add(this)
    pagesKept++
    return page
  }

  #readFile(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(to - from)
    const count = readSync(this.file, bytes, 0, bytes.length, this.start + from)
    if (count < bytes.length) throw new Error('The index file is shorter than it says.')
    return bytes
  }
}
