import { touchedBy, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { entryOfClip, entryOfNote } from '#core/search/entry-of'
import type { SearchEntry } from '#core/search/search-entry'
import { Turns } from '#core/turns'
import type { NotebookTools } from './tools'

const BATCH = 50

/** Keeps the index true to the library: everything once when it opens, then each change as it happens. */
export class IndexKeeper {
  readonly #changedSince = new Set<Id>()
  #filling: Promise<void> = Promise.resolve()
  readonly #turns = new Turns()

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'index' | 'tell'>) {}

  /** Resolves when all that the library held at the call can be found. */
  fill(): Promise<void> {
    this.#changedSince.clear()
    this.#filling = this.#fill()
    return this.#filling
  }

  get filled(): Promise<void> {
    return this.#filling
  }

  /** Resolves when the change can be found. Changes are followed in turn, so the newest is what stays. */
  async follow(change: Change): Promise<void> {
    const names = touchedBy(change)
    for (const { id } of names) this.#changedSince.add(id)
    await this.#turns.take(() => this.#put(names))
  }

  async #fill() {
    const { catalogue } = this.tools.store
    const names: RecordName[] = [
      ...catalogue.noteIds.map((id): RecordName => ({ kind: 'note', id })),
      ...catalogue.clipIds.map((id): RecordName => ({ kind: 'clip', id })),
    ]
    for (let done = 0; done < names.length; done += BATCH) {
      // What was changed meanwhile is in the index already, and newer than what was read here.
      const batch = names.slice(done, done + BATCH).filter(({ id }) => !this.#changedSince.has(id))
      await this.#turns.take(() => this.#put(batch, ({ id }) => !this.#changedSince.has(id)))
      const total = names.length
      this.tools.tell('index.progressed', { done: Math.min(done + BATCH, total), total })
    }
  }

  async #put(names: RecordName[], stillWanted: (name: RecordName) => boolean = () => true) {
    const entries = await Promise.all(names.map((name) => this.#entry(name)))
    const wanted = entries.filter(
      (entry): entry is SearchEntry =>
        entry !== null && stillWanted({ kind: entry.kind, id: entry.id }),
    )
    if (wanted.length > 0) await this.tools.index.put(wanted)
  }

  async #entry({ kind, id }: RecordName): Promise<SearchEntry | null> {
    const { store } = this.tools
    if (kind === 'note') {
      const note = await store.note(id)
      return note && entryOfNote(note)
    }
    const clip = await store.clip(id)
    if (clip === null) return null
    // An article whose file is gone can still be found by its card.
    const text = await store.article(clip).then(
      ({ articleText }) => articleText,
      () => '',
    )
    return entryOfClip(clip, text)
  }
}
