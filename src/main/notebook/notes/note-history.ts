import type { Id } from '#core/library/id'
import type { Note } from '#core/note/note'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { NotebookTools } from '../tools'

/** While a note is written, what it said is kept once in so many milliseconds. */
const APART = 10 * 60_000

/** What notes said before. */
export class NoteHistory {
  readonly #last = new Map<Id, number>()

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'now'>) {}

  /** Keeps what a note says before it is written on, unless something was kept of it a moment ago. */
  async keep({ id, title, body }: Pick<Note, 'id' | 'title' | 'body'>): Promise<void> {
    const { store } = this.tools
    if (title === '' && body === '') return
    const at = this.tools.now()
    const now = Date.parse(at)
    const last = this.#last.get(id) ?? (await this.#lastKept(id))
    // A clock that was set back keeps nothing from being kept.
    if (now - last < APART && now >= last) return
    this.#last.set(id, now)
    await store.noteVersions.keep(id, { at, title, body })
  }

  /** The moments until which a note had another text, the last first. */
  times(id: Id): Promise<string[]> {
    return this.tools.store.noteVersions.times(id)
  }

  /** What a note said until a moment. */
  async read(id: Id, at: string) {
    const version = await this.tools.store.noteVersions.read(id, at)
    if (version) return version
    throw new NotebookError('not-found', sentence('noteVersionGone'))
  }

  async #lastKept(id: Id) {
    const [last] = await this.times(id)
    return last === undefined ? -Infinity : Date.parse(last)
  }
}
