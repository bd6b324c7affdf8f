import { createHash } from 'node:crypto'
import { touchedBy, type Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { entryOfClip, entryOfNote } from '#core/search/entry-of'
import type { SearchEntry } from '#core/search/search-entry'
import { Turns } from '#core/turns'
import type { NotebookTools } from './tools'

const BATCH = 50
const STAMP_LENGTH = 12

/** The index as its keeper sees it. One that outlives the program can say what it lacks of these states. */
export type KeptIndex = {
  put: (entries: SearchEntry[]) => Promise<void>
  remove?: (ids: Id[]) => Promise<void>
  missing?: (states: [Id, string][]) => Promise<Id[]>
}

type Tools = Pick<NotebookTools, 'store' | 'tell'> & { index: KeptIndex }

/**
 * Keeps the index true to the library: what it lacks when the library opens, then each change as it
 * happens.
 */
export class IndexKeeper {
  readonly #changedSince = new Map<Id, RecordName>()
  #filling: Promise<void> = Promise.resolve()
  readonly #turns = new Turns()
  #began = false

  constructor(private readonly tools: Tools) {}

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
    for (const name of names) this.#changedSince.set(name.id, name)
    // In batches: each record is put as it is then, and thousands of files are never open at once.
    for (let done = 0; done < names.length; done += BATCH) {
      await this.#turns.take(() => this.#put(names.slice(done, done + BATCH)))
    }
  }

  /** Takes these records in once more, as they are now. Nothing is to be done for it before the first filling. */
  async refresh(names: readonly RecordName[]): Promise<void> {
    if (!this.#began) return
    for (const name of names) this.#changedSince.set(name.id, name)
    await this.#turns.take(() => this.#put([...names]))
  }

  async #fill() {
    await this.tools.store.checked
    this.#began = true
    const { catalogue } = this.tools.store
    const all: RecordName[] = [
      ...catalogue.noteIds.map((id): RecordName => ({ kind: 'note', id })),
      ...catalogue.clipIds.map((id): RecordName => ({ kind: 'clip', id })),
    ]
    await this.#fillWith(await this.#lacking(all))
  }

  /** Those that the index does not hold as they are now; all of them when it holds nothing for long. */
  async #lacking(names: readonly RecordName[]): Promise<readonly RecordName[]> {
    const { missing } = this.tools.index
    if (!missing) return names
    const states: [Id, string][] = []
    for (const name of names) states.push([name.id, (await this.#stamp(name)) ?? ''])
    return this.#turns.take(async () => {
      const ids = new Set(await missing(states))
      // These were put meanwhile, in a state that was not among those asked about.
      await this.#put([...this.#changedSince.values()])
      return names.filter(({ id }) => ids.has(id))
    })
  }

  /** Tells this state of a record from every other. A version's text never changes, so the record says all. */
  async #stamp({ kind, id }: RecordName): Promise<string | null> {
    const { store } = this.tools
    const record = kind === 'note' ? await store.note(id) : await store.clip(id)
    return record && stampOf(record)
  }

  async #fillWith(names: readonly RecordName[]) {
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
    const gone = names.filter((_, at) => entries[at] === null).map(({ id }) => id)
    if (gone.length > 0) await this.tools.index.remove?.(gone)
  }

  async #entry({ kind, id }: RecordName): Promise<SearchEntry | null> {
    const { store } = this.tools
    if (kind === 'note') {
      const note = await store.note(id)
      return note && { ...entryOfNote(note), stamp: stampOf(note) }
    }
    const clip = await store.clip(id)
    if (clip === null) return null
    // An article whose file is gone can still be found by its card.
    const text = await store.article(clip).then(
      ({ articleText }) => articleText,
      () => '',
    )
    return { ...entryOfClip(clip, text), stamp: stampOf(clip) }
  }
}

function stampOf(record: object): string {
  return createHash('sha1')
    .update(JSON.stringify(record))
    .digest('base64url')
    .slice(0, STAMP_LENGTH)
}
