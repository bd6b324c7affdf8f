import type { Id } from '#core/library/id'
import { ID_LENGTH, IdTable } from './id-table'
import { timeOfIdAt } from './id-time'
import type { SegmentFile } from './segment-file'

/** The ids of sealed documents, and the times that are in them. */
export class PackedIds {
  readonly #ids: Buffer
  #numbers: IdTable | null = null
  /** Read out of the ids when somebody asks. */
  #made: Float64Array | null = null

  constructor(file: SegmentFile) {
    this.#ids = file.section('ids')
  }

  at(number: number): Id {
    return this.#ids.toString('latin1', number * ID_LENGTH, (number + 1) * ID_LENGTH)
  }

  numberOf(id: Id): number | null {
    this.#numbers ??= new IdTable(this.#ids)
    return this.#numbers.numberOf(id)
  }

  madeAt(number: number): number {
    this.#made ??= Float64Array.from({ length: this.#ids.length / ID_LENGTH }, (_, each) =>
      timeOfIdAt(this.#ids, each * ID_LENGTH),
    )
    return this.#made[number] ?? 0
  }
}
