import { newCollection } from '#core/collection/collection'
import { nestedIn } from '#core/collection/collection-tree'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { foldTag } from '#core/tag/tag-name'
import type { NotebookTools } from '../tools'

const LONGEST = 200

/** The collections that stand for an export's folders: those that are here by name, and new ones. */
export class ImportCollections {
  readonly #known = new Map<string, Id>()
  /** The order of the last collection in each. */
  readonly #last = new Map<Id | null, number>()

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'newId' | 'now'>) {
    const collections = tools.store.catalogue.collections()
    for (const { id, parent, name } of collections) {
      const key = keyOf(parent, name)
      if (!this.#known.has(key)) this.#known.set(key, id)
    }
    for (const [parent, inner] of nestedIn(collections)) {
      this.#last.set(parent, Math.floor(inner.at(-1)?.order ?? -1))
    }
  }

  /** The collection of each folder, and the changes that make those that are not there yet. */
  for(folders: readonly (readonly string[])[]): { ids: Id[]; changes: SingleChange[] } {
    const changes: SingleChange[] = []
    const ids = folders.flatMap((path) => {
      let parent: Id | null = null
      for (const name of path) parent = this.#inner(parent, name, changes)
      return parent === null ? [] : [parent]
    })
    return { ids: [...new Set(ids)], changes }
  }

  #inner(parent: Id | null, written: string, changes: SingleChange[]): Id {
    const name = written.trim().slice(0, LONGEST)
    const key = keyOf(parent, name)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { newId, now } = this.tools
    const order = (this.#last.get(parent) ?? -1) + 1
    const collection = { id: newId(), name, parent, order, color: null }
    this.#known.set(key, collection.id)
    this.#last.set(parent, order)
    changes.push({ type: 'note.added', note: newCollection({ ...collection, note: '' }, now()) })
    return collection.id
  }
}

function keyOf(parent: Id | null, name: string) {
  return `${parent ?? ''} ${foldTag(name)}`
}
