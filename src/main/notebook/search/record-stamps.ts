import { join } from 'node:path'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { LibraryStore } from '#storage/library-store'
import { KnownStamps } from './known-stamps'
import { readStamp } from './read-entry'

const AT_ONCE = 50

/** The stamps by which records are told from other states of themselves, read from the records only where they must be. */
export class RecordStamps {
  private constructor(
    private readonly store: LibraryStore,
    private readonly known: KnownStamps,
  ) {}

  /** With what is kept about them beside the index, where there is one. */
  static async read(store: LibraryStore, indexFolder: string | null): Promise<RecordStamps> {
    return new RecordStamps(
      store,
      await KnownStamps.read(indexFolder && join(indexFolder, 'stamps')),
    )
  }

  /** The stamp of each record; empty for one that cannot be read. */
  async of(names: readonly RecordName[]): Promise<[Id, string][]> {
    const states: [Id, string][] = []
    for (let done = 0; done < names.length; done += AT_ONCE) {
      const some = names.slice(done, done + AT_ONCE)
      states.push(...(await Promise.all(some.map((name) => this.#state(name)))))
    }
    return states
  }

  /** A record bears this stamp, if its file holds all of it: a file as the lists know it. */
  learn(name: RecordName, stamp: string): void {
    if (this.store.isUnsaved(name)) return
    this.known.learn(name.id, this.store.catalogue.fileOf(name), stamp)
  }

  /** Keeps what is known of these records for the next opening. */
  keep(names: readonly RecordName[]): Promise<void> {
    return this.known.keep(names.map(({ id }) => id))
  }

  async #state(name: RecordName): Promise<[Id, string]> {
    // What the journal brought back after a crash is not in the file yet, which looks as it always did.
    const isInFile = !this.store.isUnsaved(name)
    const known = isInFile ? this.known.of(name.id, this.store.catalogue.fileOf(name)) : null
    const stamp = known ?? (await readStamp(this.store, name))
    if (stamp !== null) this.learn(name, stamp)
    return [name.id, stamp ?? '']
  }
}
