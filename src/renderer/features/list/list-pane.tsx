import { useState, type ComponentType, type ReactNode, type Ref } from 'react'
import type { Found } from '#contract/views'
import {
  allOf,
  useListPages,
  useSettledSource,
  type ListSource,
  type Sight,
} from '../../api/list-pages'
import { selectThings, useSelection } from '../../api/selection'
import { useMessages } from '../../api/use-messages'
import { ProblemState } from '../../components/problem-state'
import { NOTHING_CHOSEN, wordsOf } from './chosen-filter'
import { EmptyList } from './empty-list'
import { ListBar, TableSwitch, type ListChoices } from './list-bar'
import type { ShownRowsProps } from './shown-rows'
import type { ListHandle } from './use-list-hands'
import { SelectionBar, type SelectionActions } from './selection-bar'
import { WaitingRows } from './waiting-rows'
import { useSayProblem } from '../../api/use-say'

export type { ListHandle } from './use-list-hands'

type ListPaneProps = {
  source: ListSource
  choices: ListChoices
  /** What can be done with what is selected. */
  selection: Omit<SelectionActions, 'all'>
  /** What shows the rows, and follows by itself which of them is the current one. */
  rows: ComponentType<Omit<ShownRowsProps, 'current'>>
  handle: Ref<ListHandle>
  onOpen: (found: Found) => void
  onActivate: (found: Found) => void
  /** What to show instead of an empty shelf, where the whole library is empty. */
  whenLibraryEmpty: ReactNode
  /** What stands over what was found, given how much that is, and in its place when that is nothing. */
  search: { bar: (total: number | null, more: ReactNode) => ReactNode; nothing: ReactNode }
  /** What to show instead of an empty shelf, while the library folder is read for the first time. */
  whileReading: ReactNode
}

const TOP: Sight = { first: 0, last: 0, goes: 'down' }

/** The clips and notes of a shelf, a tag or a search, in the order that was chosen or best first. */
export function ListPane(props: ListPaneProps) {
  const sayProblem = useSayProblem()
  const {
    source: wanted,
    choices,
    selection,
    search,
    whenLibraryEmpty,
    whileReading,
    rows: Rows,
    ...rest
  } = props
  const source = useSettledSource(wanted)
  const { list: words } = useMessages()
  const isSelecting = useSelection(({ things }) => things.size > 0)
  const name = JSON.stringify(source)
  const [sight, setSight] = useState({ name, ...TOP })
  // Another list begins at its top, whatever of the last one was in sight.
  const pages = useListPages(source, sight.name === name ? sight : TOP)
  const { head, total } = pages
  const isFiltered = wordsOf(choices.filter, words).length > 0

  if (head.isError) {
    return (
      <ProblemState
        title={words.unreadable}
        message={sayProblem(head.error)}
        onRetry={() => void head.refetch()}
      />
    )
  }
  const isEmpty = !head.isPending && total === 0
  return (
    <>
      {source.kind === 'search'
        ? search.bar(head.isPending ? null : total, <TableSwitch {...choices} />)
        : (!isEmpty || isFiltered) && (
            <ListBar clips={head.data?.clips ?? null} choices={choices} />
          )}
      {isSelecting && (
        <SelectionBar
          total={head.isPending ? null : total}
          actions={{ ...selection, all: () => void allOf(source).then(selectThings) }}
        />
      )}
      {head.isPending ? (
        <WaitingRows source={wanted} handle={rest.handle} onActivate={rest.onActivate} />
      ) : isEmpty && source.kind === 'shelf' && whileReading ? (
        whileReading
      ) : isEmpty && source.kind === 'shelf' ? (
        <EmptyList
          source={source}
          whenLibraryEmpty={whenLibraryEmpty}
          onClearFilters={isFiltered ? () => choices.onFilter(NOTHING_CHOSEN) : null}
        />
      ) : isEmpty ? (
        search.nothing
      ) : (
        <Rows
          {...rest}
          key={`${choices.shownAs} ${name}`}
          choices={choices}
          source={source}
          wanted={wanted}
          pages={pages}
          onSight={(inSight) => setSight({ name, ...inSight })}
        />
      )}
    </>
  )
}
