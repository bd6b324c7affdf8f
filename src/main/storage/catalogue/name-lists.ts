import { hashNumbers } from './hash'
import { Names } from './names'
import { SlotTable } from './slot-table'

const EMPTY = 0

/**
 * Lists of names such as the tags of a clip. Equal lists are kept once and known by their number, so
 * that a filter looks at every list once instead of at every clip's.
 */
export class NameLists {
  // Made when it is first needed: lists that are only read need none.
  #table: SlotTable | null = null
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
  }

  /** How many different lists there are; the empty one is number 0. */
  get size(): number {
    return this.#size
  }

  /** The number of a list, which is given one when it is new. */
  number(names: readonly string[]): number {
    return this.#numberOf(names.map((name) => this.names.number(name)))
  }

  list(number: number): string[] {
    return this.#copyOf(number).map((name) => this.names.name(name) ?? '')
  }

  /** The numbers of the names in a list. */
  numbersIn(list: number): Uint32Array {
    return this.#items.subarray(this.#starts[list], this.#starts[list + 1])
  }

  /** For every list, 1 when it holds a name that is wanted and 0 when not. */
  holding(isWanted: (name: string) => boolean): Uint8Array {
    const wanted = this.#marking(isWanted)
    const holding = new Uint8Array(this.#size)
    for (let list = 0; list < this.#size; list++) {
      if (this.#holdsAny(list, wanted)) holding[list] = 1
    }
    return holding
  }

  /** Tells of many lists which list each becomes when a name is put at its end; one that holds the same already stays. */
  adding(name: string, isSame: (name: string) => boolean): (list: number) => number {
    const number = this.names.number(name)
    const same = this.#marking(isSame)
    return onceEach(this.#size, (list) =>
      this.#holdsAny(list, same) ? list : this.#numberOf([...this.#copyOf(list), number]),
    )
  }

  /** Tells of many lists which list each becomes without some names. */
  removing(isGone: (name: string) => boolean): (list: number) => number {
    const gone = this.#marking(isGone)
    return onceEach(this.#size, (list) =>
      this.#holdsAny(list, gone)
        ? this.#numberOf(this.#copyOf(list).filter((name) => gone[name] !== 1))
        : list,
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

  #marking(isWanted: (name: string) => boolean): Uint8Array {
    return Uint8Array.from([0, ...this.names.all().map((name) => Number(isWanted(name)))])
  }

  // By hand: lists are short and many, and for each the library's own ways make more objects than it has names.
  #copyOf(list: number): number[] {
    const numbers: number[] = []
    const end = this.#starts[list + 1] ?? 0
    for (let at = this.#starts[list] ?? 0; at < end; at++) numbers.push(this.#items[at] ?? 0)
    return numbers
  }

  #holdsAny(list: number, wanted: Uint8Array): boolean {
    const end = this.#starts[list + 1] ?? 0
    for (let at = this.#starts[list] ?? 0; at < end; at++) {
      if (wanted[this.#items[at] ?? 0] === 1) return true
    }
    return false
  }

  #numberOf(numbers: readonly number[]): number {
    if (numbers.length === 0) return EMPTY
    this.#table ??= this.#makeTable()
    const known = this.#table.find(hashNumbers(numbers), (list) => this.#holds(list, numbers))
    return known === -1 ? this.#add(this.#table, numbers) : known
  }

  #makeTable() {
    const table = new SlotTable((list) =>
      hashNumbers(this.#items, this.#starts[list] ?? 0, this.#starts[list + 1] ?? 0),
    )
    table.reserve(this.#size)
    for (let list = 0; list < this.#size; list++) table.add(list)
    return table
  }

  #holds(list: number, numbers: readonly number[]) {
    const start = this.#starts[list] ?? 0
    if ((this.#starts[list + 1] ?? 0) - start !== numbers.length) return false
    for (let at = 0; at < numbers.length; at++) {
      if (this.#items[start + at] !== numbers[at]) return false
    }
    return true
  }

  #add(table: SlotTable, numbers: readonly number[]) {
    const list = this.#size++
    const start = this.#starts[list] ?? 0
    this.#starts = withRoom(this.#starts, list + 2)
    this.#items = withRoom(this.#items, start + numbers.length)
    this.#items.set(numbers, start)
    this.#starts[list + 1] = start + numbers.length
    table.add(list)
    return list
  }
}

// Lists that come while it is used, and are beyond the size it was made for, are worked out each time.
function onceEach(size: number, work: (list: number) => number): (list: number) => number {
  const known = new Uint32Array(size)
  return (list) => {
    const remembered = known[list] ?? 0
    if (remembered > 0) return remembered - 1
    const now = work(list)
    known[list] = now + 1
    return now
  }
}

function withRoom(numbers: Uint32Array, length: number): Uint32Array {
  if (length <= numbers.length) return numbers
  const larger = new Uint32Array(Math.max(length, 64, Math.ceil(numbers.length * 1.5)))
  larger.set(numbers)
  return larger
}
