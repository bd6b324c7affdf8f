import type { Id } from '#core/library/id'
import { RecordFile, type RecordFormat } from './record-file'

const KEPT = 500

/**
 * The record files of one kind that are in use. Whoever asks for a record while another holds it
 * gets the same file, so no edit is lost; those not in use are let go and read again when asked for.
 */
export class RecordCache<T> {
  readonly #files = new Map<Id, WeakRef<RecordFile<T>>>()
  readonly #loading = new Map<Id, Promise<RecordFile<T>>>()
  readonly #recent: RecordFile<T>[] = []

  constructor(
    private readonly pathOf: (id: Id) => string,
    private readonly format: RecordFormat<T>,
  ) {}

  /** The record's file, read. Throws `DamagedRecord` when the file does not hold a record. */
  async file(id: Id): Promise<RecordFile<T>> {
    const known = this.#files.get(id)?.deref()
    if (known) return known
    const loading = this.#loading.get(id) ?? this.#load(id)
    this.#loading.set(id, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(id)
    }
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    const files = [...this.#files.values()].flatMap((ref) => ref.deref() ?? [])
    await Promise.allSettled(files.map((file) => file.settled()))
  }

  async #load(id: Id) {
    const file = new RecordFile(this.pathOf(id), this.format)
    await file.load()
    this.#files.set(id, new WeakRef(file))
    this.#recent.push(file)
    if (this.#recent.length > KEPT) this.#recent.shift()
    return file
  }
}
