import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import type { StandingChange } from '#core/library/changed-standing'
import type { FileState } from '../durable-file'
import type { ClipEntry } from './catalogue-entry'
import { onShelf, type Within } from './clip-filter'
import { ClipFinder } from './clip-finder'
import { listClips, type ClipList } from './clip-list'
import { ClipOrders } from './clip-orders'
import { ClipTable } from './clip-table'
import { ClipTitles } from './clip-titles'
import { compacted, isWasteful } from './compact-clips'
import { standAlike } from './stand-alike'

const LISTS_KEPT = 8

/** The clips of the catalogue: their table, and what finds and orders its rows. */
export class Clips {
  #table: ClipTable
  #finder: ClipFinder
  #orders: ClipOrders
  #titles: ClipTitles
  #freeRows: number[] = []
  readonly #lists = new Map<string, ClipList>()

  constructor(
    table: ClipTable = new ClipTable(),
    orders: { saved?: Uint32Array; titles?: Uint32Array } = {},
  ) {
    this.#table = table
    this.#finder = new ClipFinder(table)
    this.#orders = new ClipOrders(table, orders)
    this.#titles = new ClipTitles(table, this.#finder, this.#orders)
    for (let row = 0; row < table.rows; row++) if (!table.isLive(row)) this.#freeRows.push(row)
  }

  get table(): ClipTable {
    return this.#table
  }

  get orders(): ClipOrders {
    return this.#orders
  }

  get titles(): ClipTitles {
    return this.#titles
  }

  set(entry: ClipEntry): void {
    const known = this.#finder.row(entry.row.id)
    const row = known ?? this.#freeRows.pop() ?? this.#table.addRow()
    if (known !== null) this.#finder.remove(row)
    const { movedInOrders } = this.#table.write(row, entry)
    this.#finder.add(row)
    if (movedInOrders) this.#orders.touch(row)
    this.#lists.clear()
    this.tidy()
  }

  remove(id: Id): void {
    const row = this.#finder.row(id)
    if (row === null) return
    this.#finder.remove(row)
    this.#table.clear(row)
    this.#orders.touch(row)
    this.#freeRows.push(row)
    this.#lists.clear()
    this.tidy()
  }

  /** Makes a change of where clips stand, and gives those of them that are not here. */
  stand(change: StandingChange): Id[] {
    const stand = standAlike(this.#table, change)
    this.#lists.clear()
    return change.ids.filter((id) => {
      const row = this.#finder.row(id)
      if (row !== null) stand(row)
      return row === null
    })
  }

  /** Lets go of lists that may be others since collections were nested elsewhere. */
  forgetLists(): void {
    this.#lists.clear()
  }

  setFile(id: Id, file: FileState | null): void {
    const row = this.#finder.row(id)
    if (row !== null) this.#table.setFile(row, file)
  }

  /** The row of a clip; null when it has none. */
  row(id: Id): number | null {
    return this.#finder.row(id)
  }

  list(wanted: ListWanted, within: Within): ClipList {
    const name = JSON.stringify(wanted)
    const known = this.#lists.get(name)
    if (known) return known
    const list = listClips(
      { table: this.#table, finder: this.#finder, orders: this.#orders },
      wanted,
      within,
    )
    if (this.#lists.size === LISTS_KEPT) this.#lists.clear()
    this.#lists.set(name, list)
    return list
  }

  /** The newest clip outside the trash with this canonical address or, where there is none, this text. */
  savedAlready(address: string | null, textSha256: string): number | null {
    const found =
      address === null ? this.#finder.withText(textSha256) : this.#finder.withAddress(address)
    const [newest = null] = found
      .filter(onShelf(this.#table, 'library'))
      .sort((a, b) => this.#orders.compareSaved(b, a))
    return newest
  }

  /** The rows of the clips that a test holds for. */
  rowsWhere(test: (row: number) => boolean): number[] {
    const rows: number[] = []
    for (let row = 0; row < this.#table.rows; row++) if (test(row)) rows.push(row)
    return rows
  }

  /** Looks whether the texts that were kept are as they were written, and gives the clips whose texts are not. */
  async lookThrough(): Promise<Id[]> {
    await this.#table.texts.lookThrough()
    const rows = this.rowsWhere((row) => this.#table.isSpoiled(row))
    for (const row of rows) this.#orders.touch(row)
    return rows.map((row) => this.#table.id(row))
  }

  /** Writes the table anew without what is gone, where much is. */
  tidy(): void {
    if (!isWasteful(this.#table, this.#freeRows.length)) return
    const { table, orders } = compacted(this.#table, this.#orders)
    this.#table = table
    this.#finder = new ClipFinder(table)
    this.#orders = new ClipOrders(table, orders)
    this.#titles = new ClipTitles(table, this.#finder, this.#orders)
    this.#freeRows = []
    this.#lists.clear()
  }
}
