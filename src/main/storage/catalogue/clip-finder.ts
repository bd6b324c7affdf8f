import { Buffer } from 'node:buffer'
import type { Id } from '#core/library/id'
import { ID_LENGTH, SHA_LENGTH } from './clip-columns'
import type { ClipTable } from './clip-table'
import { hashNumbers, hashText } from './hash'
import { RowIndex } from './row-index'

/** Finds rows by what a clip is known by: its id, its address, its text. */
export class ClipFinder {
  readonly #ids: RowIndex
  readonly #addresses: RowIndex
  readonly #texts: RowIndex

  constructor(private readonly table: ClipTable) {
    const idHash = (row: number) => {
      const start = row * ID_LENGTH
      return hashNumbers(table.columns.id, start, start + ID_LENGTH)
    }
    const addressHash = (row: number) => table.columns.addressHash[row] ?? 0
    this.#ids = new RowIndex(table, idHash)
    this.#addresses = new RowIndex(table, addressHash, (row) => addressHash(row) !== 0)
    this.#texts = new RowIndex(table, (row) => wordAt(table.columns.textSha256, row * SHA_LENGTH))
  }

  /** The row of a clip; null when it has none. */
  row(id: Id): number | null {
    const { id: ids } = this.table.columns
    const found = this.#ids.slots.find(hashText(id), (row) => {
      const start = row * ID_LENGTH
      for (let at = 0; at < ID_LENGTH; at++) {
        if (ids[start + at] !== id.charCodeAt(at)) return false
      }
      return id.length === ID_LENGTH
    })
    return found === -1 ? null : found
  }

  add(row: number): void {
    for (const each of this.#all) each.add(row)
  }

  /** Forgets a row that still holds what it was added with. */
  remove(row: number): void {
    for (const each of this.#all) each.remove(row)
  }

  /** The rows with this canonical address. */
  withAddress(address: string): number[] {
    const hash = hashText(address)
    const { addressHash } = this.table.columns
    return this.#addresses.slots.all(
      hash,
      (row) => addressHash[row] === hash && this.table.address(row) === address,
    )
  }

  /** The rows whose newest text has this hash. */
  withText(sha256: string): number[] {
    const wanted = Buffer.from(sha256, 'hex')
    if (wanted.length !== SHA_LENGTH) return []
    const { textSha256 } = this.table.columns
    return this.#texts.slots.all(wordAt(wanted, 0), (row) =>
      wanted.every((byte, at) => textSha256[row * SHA_LENGTH + at] === byte),
    )
  }

  get #all() {
    return [this.#ids, this.#addresses, this.#texts]
  }
}

// A SHA-256 is as good as chance, so its first bits are hash enough.
function wordAt(bytes: Uint8Array, at: number) {
  return hashNumbers(bytes, at, at + 4)
}
