import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DocSet } from './doc-set'
import { PackedSegment } from './packed-segment'
import { Shelf } from './shelf'

const LIST = 'index.json'

/** Which files count, and which of their documents are dead. What is not on the list is not part of the index. */
const List = z.object({
  layout: z.literal(2),
  next: z.number().int(),
  /** Characters in all bodies, and how many bodies: how long a text is on average. */
  lengths: z.object({ characters: z.number(), count: z.number() }),
  segments: z.array(z.object({ name: z.string().regex(/^\d+\.seg$/), living: z.base64() })),
})
export type Lengths = z.infer<typeof List>['lengths']

/**
 * The folder a library's index is kept in. It holds nothing that cannot be made anew: a file that is not
 * whole is left out, and its documents are found missing.
 */
export class IndexFolder {
  #next = 1

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  /** Opens what is there and takes away what a crash left over. */
  open(): { shelves: Shelf[]; lengths: Lengths } {
    const list = this.#readList()
    this.#next = list.next
    const shelves = list.segments.flatMap(({ name, living }) => {
      const segment = openSegment(join(this.folder, name))
      if (!segment) return []
      const bits = Buffer.from(living, 'base64')
      const copy = Uint8Array.from(bits)
      return [new Shelf(segment, new DocSet(new Uint32Array(copy.buffer)))]
    })
    this.#clean(shelves)
    return { shelves, lengths: list.lengths }
  }

  /** The path for a segment that is still to be written. */
  newPath(): string {
    return join(this.folder, `${this.#next++}.seg`)
  }

  /** Makes these the segments that count, once and for all, and takes away the others. */
  keep(shelves: readonly Shelf[], lengths: Lengths): void {
    const segments = shelves.map(({ segment, living }) => ({
      name: nameOf(segment),
      living: Buffer.from(new Uint8Array(living.bits.slice().buffer)).toString('base64'),
    }))
    const list: z.infer<typeof List> = { layout: 2, next: this.#next, lengths, segments }
    const path = join(this.folder, LIST)
    const file = openSync(`${path}.part`, 'w')
    writeFileSync(file, JSON.stringify(list))
    fsyncSync(file)
    closeSync(file)
    renameSync(`${path}.part`, path)
    this.#clean(shelves)
  }

  #readList(): z.infer<typeof List> {
    try {
      return List.parse(JSON.parse(readFileSync(join(this.folder, LIST), 'utf8')))
    } catch {
      // None yet, or one that cannot be read: everything is indexed anew.
      return { layout: 2, next: 1, lengths: { characters: 0, count: 0 }, segments: [] }
    }
  }

  #clean(shelves: readonly Shelf[]): void {
    const used = new Set(shelves.map(({ segment }) => nameOf(segment)))
    for (const name of readdirSync(this.folder)) {
      const isOurs = /^\d+\.seg(\.part)?$/.test(name) || name === `${LIST}.part`
      if (isOurs && !used.has(name)) removeFile(join(this.folder, name))
    }
  }
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where a file that is still open cannot be removed, it goes at the next opening.
  }
}

function openSegment(path: string): PackedSegment | null {
  try {
    return new PackedSegment(path)
  } catch {
    return null
  }
}

function nameOf(segment: Shelf['segment']): string {
  if (!(segment instanceof PackedSegment)) throw new TypeError('Only sealed segments have a file.')
  return segment.path.split(/[\\/]/).at(-1) ?? ''
}
