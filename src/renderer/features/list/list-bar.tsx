import { useRef } from 'react'
import type { ListSort } from '#core/library/list-wanted'
import type { ChosenFilter } from './chosen-filter'
import { FilterChips } from './filter-chips'
import { FilterPopover } from './filter-popover'
import { SortMenu } from './sort-menu'
import styles from './list-bar.module.css'

/** What a person chose about the list, and how to choose otherwise. */
export type ListChoices = {
  sort: ListSort
  filter: ChosenFilter
  onSort: (sort: ListSort) => void
  onFilter: (filter: ChosenFilter) => void
}

/** Over a list of clips: how many they are, their order, and what they are narrowed down to. */
export function ListBar({
  total,
  choices: { sort, filter, onSort, onFilter },
}: {
  /** Null while it is not known. */
  total: number | null
  choices: ListChoices
}) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className={styles.bar}>
      <p className={styles.count} role="status">
        {total !== null && (total === 1 ? '1 clip' : `${total.toLocaleString()} clips`)}
      </p>
      <SortMenu sort={sort} onSort={onSort} />
      <FilterPopover button={button} chosen={filter} onChoose={onFilter} />
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
}
