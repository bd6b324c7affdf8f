import type { Id } from '../library/id'
import { foldTag } from '../tag/tag-name'
import type { Collection } from './collection'

/** A collection with how deep it is nested (0 at the top) and the names it is nested in, outermost first. */
export type PlacedCollection = Collection & { depth: number; above: string[] }

/**
 * The collections as a tree read from top to bottom, each before what is nested in it. What is nested in nothing
 * that is there stands at the top; of collections that two copies nested in each other, the oldest does.
 */
export function inTreeOrder(collections: readonly Collection[]): PlacedCollection[] {
  const nested = nestedIn(collections)
  const placed: PlacedCollection[] = []
  const waiting = [...(nested.get(null) ?? [])].reverse().map((at) => withPlace(at, 0, []))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next)
    const { depth, above, name } = next
    const inner = nested.get(next.id) ?? []
    for (const each of [...inner].reverse()) {
      waiting.push(withPlace(each, depth + 1, [...above, name]))
    }
  }
  return placed
}

/** The collection and all that is nested in it, each once. */
export function withNested(collections: readonly Collection[], id: Id): Id[] {
  const nested = nestedIn(collections)
  const all = [id]
  for (const each of all) all.push(...(nested.get(each) ?? []).map((inner) => inner.id))
  return all
}

/** Tells the collection and those it is nested in, innermost first; nothing of one that is not there. */
export function ancestry(collections: readonly Collection[]): (id: Id) => Id[] {
  const parents = parentsOf(collections)
  return (id) => {
    const line: Id[] = []
    let at: Id | null = parents.has(id) ? id : null
    for (; at !== null; at = parents.get(at) ?? null) line.push(at)
    return line
  }
}

/** The collections of one parent in their order. */
export function nestedIn(
  collections: readonly Collection[],
): ReadonlyMap<Id | null, readonly Collection[]> {
  const parents = parentsOf(collections)
  const nested = new Map<Id | null, Collection[]>()
  for (const each of [...collections].sort(inOrder)) {
    const parent = parents.get(each.id) ?? null
    const known = nested.get(parent)
    if (known) known.push(each)
    else nested.set(parent, [each])
  }
  return nested
}

/** A collection's name with those it is nested in: `Press / Reuters`. */
export function pathOf({ above, name }: PlacedCollection): string {
  return [...above, name].join(' / ')
}

/**
 * The collections that are named in a search, by name, by path (`press/reuters`) or by id, whatever the case and
 * accents, with all that is nested in them.
 */
export function collectionsNamed(collections: readonly Collection[], name: string): Id[] {
  const wanted = foldPath(name)
  const meant = inTreeOrder(collections).filter(
    (each) =>
      each.id === name || foldPath(each.name) === wanted || foldPath(pathOf(each)) === wanted,
  )
  return [...new Set(meant.flatMap(({ id }) => withNested(collections, id)))]
}

// Two copies may each have put one into the other. Of such a ring the oldest comes out on top, on every copy.
function parentsOf(collections: readonly Collection[]): ReadonlyMap<Id, Id | null> {
  const wanted = new Map(collections.map(({ id, parent }) => [id, parent]))
  const parents = new Map<Id, Id | null>()
  for (const { id, parent } of collections) {
    parents.set(id, parent !== null && wanted.has(parent) ? parent : null)
  }
  const settled = new Set<Id>()
  for (const id of parents.keys()) {
    const line: Id[] = []
    let at: Id | null = id
    while (at !== null && !settled.has(at) && !line.includes(at)) {
      line.push(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && line.includes(at)) {
      const [oldest] = line.slice(line.indexOf(at)).sort()
      if (oldest !== undefined) parents.set(oldest, null)
    }
    for (const each of line) settled.add(each)
  }
  return parents
}

function withPlace(collection: Collection, depth: number, above: string[]): PlacedCollection {
  return { ...collection, depth, above }
}

function inOrder(a: Collection, b: Collection) {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function foldPath(path: string) {
  return foldTag(path)
    .split('/')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .join('/')
}
