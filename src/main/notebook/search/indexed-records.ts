import type { Id } from '#core/library/id'
import type { Sentence } from '#core/messages/sentence'
import type { RecordName } from '#core/library/records'
import type { SearchEntry } from '#core/search/search-entry'
import type { NotebookTools } from '../tools'
import { readEntry, type ReadEntry } from './read-entry'

/** A clip or note that cannot be found by all it says, and why. */
export type NotIndexed = { name: RecordName; why: Sentence }

/** Brings records into the index as they are, and remembers of which it could not bring all. */
export class IndexedRecords {
  readonly #lacking = new Map<Id, NotIndexed>()

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'index'>) {}

  /** What cannot be found by all it says, and why. */
  get notIndexed(): NotIndexed[] {
    return [...this.#lacking.values()]
  }

  /** Begins anew to remember what is lacking. */
  forgetLacks(): void {
    this.#lacking.clear()
  }

  read(names: readonly RecordName[]): Promise<ReadEntry[]> {
    return Promise.all(names.map((name) => readEntry(this.tools.store, name)))
  }

  /** Puts records as they are at this moment; what is gone is taken out. */
  async putNow(names: readonly RecordName[]): Promise<void> {
    await this.put(await this.read(names))
  }

  /** Puts records as they were read; what was not there is taken out. */
  async put(read: readonly ReadEntry[]): Promise<void> {
    const { index } = this.tools
    for (const { name, lacks } of read) {
      if (lacks === null) this.#lacking.delete(name.id)
      else this.#lacking.set(name.id, { name, why: lacks })
    }
    const entries = read.flatMap(({ entry }): SearchEntry[] => (entry ? [entry] : []))
    if (entries.length > 0) await index.put(entries)
    const gone = read.filter(({ entry }) => entry === null).map(({ name }) => name.id)
    if (gone.length > 0) await index.remove(gone)
  }
}
