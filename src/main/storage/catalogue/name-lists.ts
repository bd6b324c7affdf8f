import { hashNumbers } from './hash'
import { Names } from './names'
import { SlotTable } from './slot-table'

const EMPTY = 0

/**
 * Lists of names such as the tags of a clip. Equal lists are kept once and known by their number, so
 * that a filter looks at every list once instead of at every clip's.
 */
export class NameLists {
  readonly #table = new SlotTable((list) =>
    hashNumbers(this.#items, this.#starts[list] ?? 0, this.#starts[list + 1] ?? 0),
  )
  /** List n stands in the items from its start to the start of list n + 1. */
  #starts: Uint32Array
  #items: Uint32Array
  #size: number

  constructor(
    readonly names: Names = new Names(),
    starts: Uint32Array = new Uint32Array(2),
    items: Uint32Array = new Uint32Array(0),
  ) {
    this.#starts = starts
    this.#items = items
    this.#size = starts.length - 1
    this.#table.reserve(this.#size)
    for (let list = 0; list < this.#size; list++) this.#table.add(list)
  }

  /** How many different lists there are; the empty one is number 0. */
  get size(): number {
    return this.#size
  }

  /** The number of a list, which is given one when it is new. */
  number(names: readonly string[]): number {
    if (names.length === 0) return EMPTY
    const numbers = names.map((name) => this.names.number(name))
    const known = this.#table.find(hashNumbers(numbers), (list) => this.#holds(list, numbers))
    return known === -1 ? this.#add(numbers) : known
  }

  list(number: number): string[] {
    return Array.from(this.numbersIn(number), (name) => this.names.name(name) ?? '')
  }

  /** The numbers of the names in a list. */
  numbersIn(list: number): Uint32Array {
    return this.#items.subarray(this.#starts[list], this.#starts[list + 1])
  }

  /** For every list, 1 when it holds a name that is wanted and 0 when not. */
  holding(isWanted: (name: string) => boolean): Uint8Array {
    const wanted = Uint8Array.from([0, ...this.names.all().map((name) => Number(isWanted(name)))])
    return Uint8Array.from({ length: this.#size }, (_, list) =>
      this.numbersIn(list).some((name) => wanted[name] === 1) ? 1 : 0,
    )
  }

  /** What the lists are made again from. */
  parts(): { starts: Uint32Array; items: Uint32Array } {
    const end = this.#starts[this.#size] ?? 0
    return {
      starts: this.#starts.subarray(0, this.#size + 1),
      items: this.#items.subarray(0, end),
    }
  }

  #holds(list: number, numbers: readonly number[]) {
    const start = this.#starts[list] ?? 0
    if ((this.#starts[list + 1] ?? 0) - start !== numbers.length) return false
    return numbers.every((number, at) => this.#items[start + at] === number)
  }

  #add(numbers: readonly number[]) {
    const list = this.#size++
    const start = this.#starts[list] ?? 0
    this.#starts = withRoom(this.#starts, list + 2)
    this.#items = withRoom(this.#items, start + numbers.length)
    this.#items.set(numbers, start)
    this.#starts[list + 1] = start + numbers.length
    this.#table.add(list)
    return list
  }
}

function withRoom(numbers: Uint32Array, length: number): Uint32Array {
  if (length <= numbers.length) return numbers
  const larger = new Uint32Array(Math.max(length, 64, Math.ceil(numbers.length * 1.5)))
  larger.set(numbers)
  return larger
}
