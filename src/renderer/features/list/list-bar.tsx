import { LayoutList, Table2 } from 'lucide-react'
import { memo, useRef } from 'react'
import type { ListGroup, ListSort } from '#core/library/list-wanted'
import type { ColumnWidths, TableColumn } from '#core/library/table-column'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import type { ChosenFilter } from './chosen-filter'
import { ColumnPopover } from './column-popover'
import { FilterChips } from './filter-chips'
import { FilterPopover } from './filter-popover'
import { SortMenu } from './sort-menu'
import styles from './list-bar.module.css'

/** What a person chose about the list, and how to choose otherwise. */
export type ListChoices = {
  sort: ListSort
  group: ListGroup | null
  filter: ChosenFilter
  shownAs: 'list' | 'table'
  /** Of a table, beside the title. */
  columns: readonly TableColumn[]
  widths: ColumnWidths
  onSort: (sort: ListSort) => void
  onGroup: (group: ListGroup | null) => void
  onFilter: (filter: ChosenFilter) => void
  onShowAs: (as: 'list' | 'table') => void
  onColumns: (columns: TableColumn[]) => void
  onWidths: (widths: ColumnWidths) => void
}

type ListBarProps = {
  /** How many there are; null while it is not known. */
  clips: number | null
  choices: ListChoices
}

/**
 * Over a list of clips: how many they are, their order, and what they are narrowed down to. Drawn again only when
 * that is another, not with each step down the list.
 */
export const ListBar = memo(function ListBar({ clips, choices }: ListBarProps) {
  const { filter, onFilter } = choices
  const { list: words } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className={styles.bar}>
      <p className={styles.count} role="status">
        {clips !== null && words.clips(clips)}
      </p>
      <SortMenu {...choices} />
      <FilterPopover button={button} chosen={filter} onChoose={onFilter} />
      <TableSwitch {...choices} />
      <FilterChips
        chosen={filter}
        onChoose={(chosen) => {
          onFilter(chosen)
          // The chip that was pressed is gone, and must not take the focus with it.
          button.current?.focus()
        }}
      />
    </div>
  )
})

/** Shows a list as a table and back, and chooses the table's columns. */
export function TableSwitch({ shownAs, onShowAs, ...table }: ListChoices) {
  const { list: words } = useMessages()
  const isTable = shownAs === 'table'
  return (
    <>
      {isTable && <ColumnPopover {...table} />}
      <IconButton
        label={isTable ? words.asList : words.asTable}
        icon={isTable ? LayoutList : Table2}
        keys="Ctrl+Shift+D"
        onClick={() => onShowAs(isTable ? 'list' : 'table')}
      />
    </>
  )
}
