const NEW_LINE = 0x0a

/** Puts the lines of a stream together from the parts in which it comes. */
export class LineReader {
  #parts: Uint8Array[] = []
  #size = 0

  /** How many bytes a line may have. */
  constructor(public longest: number) {}

  /** The lines that end in this part, or null when one is longer than it may be. Empty lines are left out. */
  read(part: Uint8Array): string[] | null {
    const lines: string[] = []
    for (let from = 0; from <= part.length;) {
      const end = part.indexOf(NEW_LINE, from)
      const piece = part.subarray(from, end < 0 ? part.length : end)
      if (this.#size + piece.length > this.longest) return null
      this.#parts.push(piece)
      this.#size += piece.length
      if (end < 0) break
      const line = Buffer.concat(this.#parts).toString('utf8')
      if (line !== '') lines.push(line)
      this.#parts = []
      this.#size = 0
      from = end + 1
    }
    return lines
  }
}
