import type { ListChoices } from './list-bar'
import { ListRows } from './list-rows'
import { TableRows } from './table-rows'
import type { ListRowsProps } from './use-list-hands'

export type ShownRowsProps = ListRowsProps & { choices: ListChoices }

/** The rows of a list, as a list or a table. */
export function ShownRows({ choices, ...rows }: ShownRowsProps) {
  const { shownAs, columns, widths, sort, onSort, onWidths } = choices
  if (shownAs === 'list') return <ListRows {...rows} />
  return <TableRows {...rows} {...{ columns, widths, sort, onSort, onWidths }} />
}
