import type { Id } from '#core/library/id'

/** Bytes an id takes. */
export const ID_LENGTH = 26
const FREE = 0

/** Finds the documents of ids that lie one after another in bytes. */
export class IdTable {
  readonly #cells: Uint32Array
  readonly #ids: Uint8Array
  readonly #mask: number

  constructor(ids: Uint8Array) {
    const size = Math.floor(ids.length / ID_LENGTH)
    this.#ids = ids
    this.#cells = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)))
    this.#mask = this.#cells.length - 1
    for (let number = 0; number < size; number++) {
      let cell = this.#cellOf(ids, number * ID_LENGTH)
      while (this.#cells[cell] !== FREE) cell = (cell + 1) & this.#mask
      this.#cells[cell] = number + 1
    }
  }

  /** The number of the document of this id; null when there is none. */
  numberOf(id: Id): number | null {
    const wanted = Buffer.from(id.padEnd(ID_LENGTH), 'latin1')
    for (let cell = this.#cellOf(wanted, 0); ; cell = (cell + 1) & this.#mask) {
      const number = (this.#cells[cell] ?? FREE) - 1
      if (number < 0) return null
      if (this.#isAt(number, wanted)) return number
    }
  }

  #isAt(number: number, wanted: Uint8Array): boolean {
    const start = number * ID_LENGTH
    for (let at = 0; at < ID_LENGTH; at++) {
      if (this.#ids[start + at] !== wanted[at]) return false
    }
    return true
  }

  /** FNV-1a, mixed, because the low bits choose the cell. */
  #cellOf(bytes: Uint8Array, start: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < start + ID_LENGTH; at++) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    }
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}
