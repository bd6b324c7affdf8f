import type { Collection } from '#core/collection/collection'
import { anId } from './an-id'

/** A collection at the top, with what the test cares about put in. */
export function aCollection(collection: Partial<Collection> = {}): Collection {
  return { id: anId(), name: 'Press', parent: null, order: 0, color: null, ...collection }
}
