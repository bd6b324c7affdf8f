import type { ClipTable } from './clip-table'
import { SlotTable } from './slot-table'

/**
 * Finds the rows of a table by the hash of what stands in them. It is made of all rows when it is first asked, so that
 * a library opens without it.
 */
export class RowIndex {
  #slots: SlotTable | null = null

  constructor(
    private readonly table: ClipTable,
    private readonly hashOf: (row: number) => number,
    /** Whether a row that holds a clip is in it. */
    private readonly isIn: (row: number) => boolean = () => true,
  ) {}

  get slots(): SlotTable {
    this.#slots ??= this.#make()
    return this.#slots
  }

  add(row: number): void {
    if (this.isIn(row)) this.#slots?.add(row)
  }

  /** Forgets a row that still holds what it was added with. */
  remove(row: number): void {
    if (this.isIn(row)) this.#slots?.remove(row)
  }

  #make() {
    const slots = new SlotTable(this.hashOf)
    slots.reserve(this.table.rows)
    for (let row = 0; row < this.table.rows; row++) {
      if (this.table.isLive(row) && this.isIn(row)) slots.add(row)
    }
    return slots
  }
}
