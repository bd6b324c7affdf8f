import { useState, type ReactNode, type Ref } from 'react'
import type { Found } from '#contract/views'
import { problemOf } from '#core/problem'
import { useListPages, type ListSource, type Sight } from '../../api/list-pages'
import { ProblemState } from '../../components/problem-state'
import { NOTHING_CHOSEN, wordsOf } from './chosen-filter'
import { EmptyList } from './empty-list'
import { ListBar, type ListChoices } from './list-bar'
import { ListRows, type ListHandle } from './list-rows'
import { SkeletonRows } from './skeleton-rows'

export type { ListHandle } from './list-rows'

type ListPaneProps = {
  source: ListSource
  choices: ListChoices
  current: string | null
  handle: Ref<ListHandle>
  onOpen: (found: Found) => void
  onActivate: (found: Found) => void
  /** What to show instead of an empty shelf, where the whole library is empty. */
  whenLibraryEmpty: ReactNode
  /** What stands over what was found, given how much that is, and in its place when that is nothing. */
  search: { bar: (total: number | null) => ReactNode; nothing: ReactNode }
  /** What to show instead of an empty shelf, while the library folder is read for the first time. */
  whileReading: ReactNode
}

const TOP: Sight = { first: 0, last: 0, goes: 'down' }

/** The clips and notes of a shelf, a tag or a search, in the order that was chosen or best first. */
export function ListPane(props: ListPaneProps) {
  const { source, choices, search, whenLibraryEmpty, whileReading, ...rest } = props
  const name = JSON.stringify(source)
  const [sight, setSight] = useState({ name, ...TOP })
  // Another list begins at its top, whatever of the last one was in sight.
  const pages = useListPages(source, sight.name === name ? sight : TOP)
  const { head, total } = pages
  const isFiltered = wordsOf(choices.filter).length > 0

  if (head.isError) {
    return (
      <ProblemState
        title="The list could not be read"
        message={problemOf(head.error).message}
        onRetry={() => void head.refetch()}
      />
    )
  }
  const isEmpty = !head.isPending && total === 0
  return (
    <>
      {source.kind === 'search'
        ? search.bar(head.isPending ? null : total)
        : (!isEmpty || isFiltered) && (
            <ListBar total={head.isPending ? null : total} choices={choices} />
          )}
      {head.isPending ? (
        <SkeletonRows />
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
        <ListRows
          {...rest}
          key={name}
          source={source}
          pages={pages}
          onSight={(inSight) => setSight({ name, ...inSight })}
        />
      )}
    </>
  )
}
