import { readSync } from 'node:fs'

const PAGE = 1 << 18

/** How many pages all regions together keep in memory: 110 MB. */
const MOST_PAGES = 440
/** The same while files are written anew, which takes memory too and reads everything just once: 16 MB. */
const FEW_PAGES = 64
let mostPages = MOST_PAGES
/** Every page that is kept, the one read longest ago first. */
const kept = new Map<Buffer, () => void>()
/** Pages of regions that were closed, to be filled again: given back they would leave holes in memory. */
const spare: Buffer[] = []

/** A stretch of an open file, read by pages as they are needed. */
export class FileRegion {
  readonly #pages: (Buffer | undefined)[] = []
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
    return this.readOnce(from, to)
  }

  /** The same for what is not read again soon: no page of it is kept. */
  readOnce(from: number, to: number): Buffer {
    this.at = 0
    const bytes = Buffer.allocUnsafe(to - from)
    this.#fill(bytes, from)
    return bytes
  }

  close(): void {
    for (const page of this.#pages) {
      if (!page) continue
      kept.delete(page)
      spare.push(page)
    }
    this.#pages.length = 0
  }

  #readPage(number: number): Buffer {
    const page = pageToFill()
    this.#fill(page.subarray(0, Math.min(PAGE, this.length - number * PAGE)), number * PAGE)
    this.#pages[number] = page
    kept.set(page, () => (this.#pages[number] = undefined))
    return page
  }

  #fill(bytes: Buffer, from: number): void {
    const count = readSync(this.file, bytes, 0, bytes.length, this.start + from)
    if (count < bytes.length) throw new Error('The index file is shorter than it says.')
  }
}

/** Does a work during which few pages are kept. */
export async function withFewPages<T>(work: () => Promise<T>): Promise<T> {
  mostPages = FEW_PAGES
  spare.length = 0
  while (kept.size > FEW_PAGES) oldestPage()
  try {
    return await work()
  } finally {
    mostPages = MOST_PAGES
  }
}

/** A new page while there may be more, else the one that was read longest ago. */
function pageToFill(): Buffer {
  const free = kept.size < mostPages ? spare.pop() : oldestPage()
  return free ?? Buffer.allocUnsafeSlow(PAGE)
}

/** Takes the page that was read longest ago out of those that are kept. */
function oldestPage(): Buffer | undefined {
  for (const [page, letGo] of kept) {
    letGo()
    kept.delete(page)
    return page
  }
  return undefined
}
