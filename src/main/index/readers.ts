import type { Segment } from './segment'

/** Who is reading segments. One that counts no more is closed only when nobody reads it. */
export class Readers {
  #count = 0
  readonly #retired: Segment[] = []

  get isNobody(): boolean {
    return this.#count === 0
  }

  async read<T>(work: () => Promise<T>): Promise<T> {
    this.#count++
    try {
      return await work()
    } finally {
      this.#count--
      this.retire([])
    }
  }

  /** Closes these as soon as a question that was asked before is answered. */
  retire(segments: readonly Segment[]): void {
    this.#retired.push(...segments)
    if (this.#count > 0) return
    for (const segment of this.#retired.splice(0)) segment.close()
  }
}
