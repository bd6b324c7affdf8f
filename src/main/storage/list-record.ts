import type { RecordName } from '#core/library/records'
import type { LibraryParts } from './library-parts'

/** Brings the catalogue up to what is in memory of a record; one that is not there leaves it. */
export function listRecord(
  { catalogue, records }: Pick<LibraryParts, 'catalogue' | 'records'>,
  name: RecordName,
): void {
  records.with(name, (keeper) => {
    const file = keeper.inMemory(name.id)
    if (file?.record) keeper.kind.list(catalogue, file.record, file.state)
    else if (file) keeper.kind.unlist(catalogue, name.id)
  })
}
