import { inflateRawSync } from 'node:zlib'
import type { SegmentFile } from './segment-file'

/** Texts one after another, packed on disk, read when the first of them is asked for. */
export class TextColumn {
  readonly #offsets: Uint32Array
  #bytes: Buffer | null = null

  constructor(
    private readonly file: SegmentFile,
    private readonly name: string,
  ) {
    this.#offsets = new Uint32Array(file.section(`${name}-offsets`).buffer)
  }

  at(number: number): string {
    return this.#all().toString('utf8', this.#offsets[number], this.#offsets[number + 1])
  }

  holding(part: string): number[] {
    const found: number[] = []
    const bytes = this.#all()
    const wanted = Buffer.from(part)
    for (
      let number = 0, at = bytes.indexOf(wanted);
      at >= 0 && number < this.#offsets.length - 1;
    ) {
      while ((this.#offsets[number + 1] ?? Infinity) <= at) number++
      // What is found across the border of two texts is in neither.
      const isWhole = at + wanted.length <= (this.#offsets[number + 1] ?? 0)
      if (isWhole) found.push(number++)
      at = bytes.indexOf(wanted, isWhole ? (this.#offsets[number] ?? bytes.length) : at + 1)
    }
    return found
  }

  #all(): Buffer {
    return (this.#bytes ??= inflateRawSync(this.file.section(this.name)))
  }
}
