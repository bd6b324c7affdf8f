import type { ItemHead } from '#core/import/import-item'
import type { LibraryStore } from '#storage/library-store'

/** Whether an item of an export is in the library already, as far as its address or its title tells. */
export function isHere(catalogue: LibraryStore['catalogue'], item: ItemHead): boolean {
  if (item.kind === 'note') return catalogue.linkTarget(item.title)?.kind === 'note'
  return item.url !== null && catalogue.savedAlready(item.url, '') !== null
}
