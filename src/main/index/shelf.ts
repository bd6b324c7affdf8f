import type { SearchEntry } from '#core/search/search-entry'
import type { Step } from '#core/search/text-pattern'
import type { DocSet } from './doc-set'
import type { EntryWords } from './entry-words'
import type { FactColumns } from './fact-columns'
import type { LookedUp } from './look-up'

/** One clip or note as the index keeps it. */
export type IndexedDocument = { entry: SearchEntry; words: EntryWords }

/** What finding and ranking read of the index. */
export interface Shelf {
  /** One more than the highest document number. */
  readonly size: number
  /** The documents that were not replaced or removed. */
  readonly living: DocSet
  readonly facts: FactColumns
  document(number: number): IndexedDocument | null
  /** The words that fit a step of a pattern, and who holds them; the dead are still among the holders. */
  look(step: Step): LookedUp
}
