import { newCollection, type Collection } from '#core/collection/collection'
import { orderAtEnd } from '#core/collection/place-collection'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { foldTag } from '#core/tag/tag-name'
import type { NotebookTools } from '../tools'

const LONGEST = 200

/** The collections that stand for an export's folders: those that are here by name, and new ones. */
export class ImportCollections {
  readonly #collections: Collection[]

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'newId' | 'now'>) {
    this.#collections = [...tools.store.catalogue.collections()]
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
    const known = this.#collections.find(
      (each) => each.parent === parent && foldTag(each.name) === foldTag(name),
    )
    if (known) return known.id
    const { newId, now } = this.tools
    const order = orderAtEnd(this.#collections, parent)
    const collection = { id: newId(), name, parent, order, color: null }
    this.#collections.push(collection)
    changes.push({ type: 'note.added', note: newCollection({ ...collection, note: '' }, now()) })
    return collection.id
  }
}
