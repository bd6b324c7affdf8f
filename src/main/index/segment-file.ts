import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { FileRegion } from './file-region'

/** Says which layout a file has; one of another layout is not read but made anew. */
const LAYOUT = 5
const TAIL = 8
const GATHERED = 1 << 20
const ALIGNED = 8

/** What lies where in a file: bytes from the first up to the second. */
const Contents = z.object({
  layout: z.literal(LAYOUT),
  size: z.number().int(),
  sections: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])),
})
type Contents = z.infer<typeof Contents>

/** Writes a file section by section; it has its name only when it is whole and on the disk. */
export class SegmentFileWriter {
  readonly #file: number
  readonly #sections: Record<string, [number, number]> = {}
  readonly #gathered = Buffer.allocUnsafe(GATHERED)
  #section: [number, number] = [0, 0]
  #waiting = 0
  #at = 0

  constructor(private readonly path: string) {
    this.#file = openSync(`${path}.part`, 'w')
  }

  section(name: string, bytes: ArrayBufferView): void {
    this.begin(name)
    this.write(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  /** Begins a section; what is written belongs to it until the next begins. */
  begin(name: string): void {
    this.#append(new Uint8Array((ALIGNED - (this.#at % ALIGNED)) % ALIGNED))
    this.#section = [this.#at, this.#at]
    this.#sections[name] = this.#section
  }

  write(bytes: Uint8Array): void {
    this.#append(bytes)
    this.#section[1] = this.#at
  }

  finish(size: number): void {
    const contents: Contents = { layout: LAYOUT, size, sections: this.#sections }
    const json = Buffer.from(JSON.stringify(contents))
    const tail = Buffer.alloc(TAIL)
    tail.writeUInt32LE(json.length, 0)
    tail.writeUInt32LE(crc32(json), 4)
    this.#append(json)
    this.#append(tail)
    this.#flush()
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(`${this.path}.part`, this.path)
  }

  /** Stops in the middle; what was written is nothing. */
  giveUp(): void {
    closeSync(this.#file)
  }

  #append(bytes: Uint8Array): void {
    this.#at += bytes.length
    if (this.#waiting + bytes.length > GATHERED) this.#flush()
    if (bytes.length > GATHERED) return this.#writeAll(bytes)
    this.#gathered.set(bytes, this.#waiting)
    this.#waiting += bytes.length
  }

  #flush(): void {
    this.#writeAll(this.#gathered.subarray(0, this.#waiting))
    this.#waiting = 0
  }

  #writeAll(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
  }
}

/** A file written so, open for reading. Throws when it is not whole. */
export class SegmentFile {
  readonly #file: number
  readonly #contents: Contents
  readonly #regions: FileRegion[] = []

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    try {
      this.#contents = this.#readContents()
    } catch (cause) {
      closeSync(this.#file)
      throw cause
    }
  }

  get size(): number {
    return this.#contents.size
  }

  /** The bytes of a section, at a place that suits numbers of any width. */
  section(name: string): Buffer {
    const [start, end] = this.#place(name)
    return this.#read(start, end - start)
  }

  /** A section of numbers of four bytes. */
  numbers(name: string): Uint32Array {
    const bytes = this.section(name)
    return new Uint32Array(bytes.buffer, 0, bytes.length / 4)
  }

  /** A section that is read as it is needed. */
  region(name: string): FileRegion {
    const [start, end] = this.#place(name)
    const region = new FileRegion(this.#file, start, end - start)
    this.#regions.push(region)
    return region
  }

  close(): void {
    for (const region of this.#regions) region.close()
    closeSync(this.#file)
  }

  #place(name: string): [number, number] {
    const place = this.#contents.sections[name]
    if (!place) throw new Error(`The index file has no ${name}.`)
    return place
  }

  #readContents(): Contents {
    const { size } = fstatSync(this.#file)
    const tail = this.#read(size - TAIL, TAIL)
    const length = tail.readUInt32LE(0)
    const json = this.#read(size - TAIL - length, length)
    if (crc32(json) !== tail.readUInt32LE(4)) throw new Error('The index file is damaged.')
    return Contents.parse(JSON.parse(json.toString()))
  }

  #read(start: number, length: number): Buffer {
    const bytes = Buffer.from(new ArrayBuffer(length))
    if (start < 0 || readSync(this.#file, bytes, 0, length, start) < length) {
      throw new Error('The index file is shorter than it says.')
    }
    return bytes
  }
}
