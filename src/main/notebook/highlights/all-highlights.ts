import { highlightRows, type HighlightRow } from '#core/highlight/highlight-row'
import type { Id } from '#core/library/id'
import { wholeShelf } from '#core/library/list-wanted'
import type { RecordName } from '#core/library/records'
import type { NotebookTools } from '../tools'

const AT_ONCE = 64
/** As many as a window takes at a time. */
const MOST = 20_000

/** The highlights of all clips outside the trash. Records are read once, and again when they change. */
export class AllHighlights {
  readonly #known = new Map<Id, HighlightRow[]>()

  constructor(private readonly tools: Pick<NotebookTools, 'store'>) {}

  /** Clip by clip, the newest saved first; of more than a window takes, the first. */
  async list(): Promise<{ total: number; rows: HighlightRow[] }> {
    const all = await this.all()
    return { total: all.length, rows: all.slice(0, MOST) }
  }

  /** All of them, clip by clip, the newest saved first. */
  async all(): Promise<HighlightRow[]> {
    const { total, rows } = this.tools.store.catalogue.list(wholeShelf('library'))
    const marked = rows(0, total).filter(({ highlightCount }) => highlightCount > 0)
    const unknown = marked.filter(({ id }) => !this.#known.has(id))
    for (let from = 0; from < unknown.length; from += AT_ONCE) {
      await Promise.all(unknown.slice(from, from + AT_ONCE).map(({ id }) => this.#read(id)))
    }
    return marked.flatMap(({ id }) => this.#known.get(id) ?? [])
  }

  /** One of them; null where it is not in a clip outside the trash. `within` is the clip it is likeliest in. */
  async find(id: Id, within: Id | null): Promise<HighlightRow | null> {
    const isIt = (row: HighlightRow) => row.id === id
    const isShown = (clip: Id) => this.tools.store.catalogue.clip(clip)?.place !== 'trash'
    if (within !== null && !this.#known.has(within)) await this.#read(within)
    for (const [clip, rows] of this.#known) {
      const found = rows.find(isIt)
      if (found) return isShown(clip) ? found : null
    }
    return (await this.all()).find(isIt) ?? null
  }

  /** What these records say is asked anew. */
  forget(names: readonly RecordName[]): void {
    for (const { id } of names) this.#known.delete(id)
  }

  async #read(id: Id) {
    const clip = await this.tools.store.clip(id)
    if (clip) this.#known.set(id, highlightRows(clip))
  }
}
