import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { explainSearch } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'
import { SEARCH_UNITS } from '#core/search/refine-query'
import { useIndexing } from '../../api/indexing'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { Segmented } from '../../components/segmented'
import { FacetPanel } from './facet-panel'
import { CloseMatches } from './search-ways'
import type { Search } from './use-found'
import { WhatIsSearched } from './what-is-searched'
import styles from './search-bar.module.css'

type SearchBarProps = {
  search: Search
  /** How much was found; null while that is not known. */
  total: number | null
  isRefining: boolean
  onSearch: (search: Search) => void
  onRefining: (isRefining: boolean) => void
  /** What else can be done with the search. */
  children?: ReactNode
}

/** Over what was found: how much it is, how the query was read, what is listed, and how to refine it. */
export function SearchBar(props: SearchBarProps) {
  const { search, total, isRefining, onSearch, onRefining, children } = props
  const { query, unit } = search
  const messages = useMessages()
  const words = messages.search
  const explained = explainSearch(parseQuery(query), unit, messages.explained)
  return (
    <div className={styles.bar}>
      <div className={styles.top}>
        <p className={styles.count} role="status" title={explained}>
          {total === null ? words.looking : words.found(total, explained)}
        </p>
        <WhatIsSearched />
        {children}
        <IconButton
          label={words.refine}
          icon={SlidersHorizontal}
          aria-expanded={isRefining}
          data-active={isRefining}
          onClick={() => onRefining(!isRefining)}
        />
      </div>
      <Segmented
        label={words.listed}
        value={unit}
        options={SEARCH_UNITS.map((value) => ({ value, label: words.units[value] }))}
        onChange={(next) => onSearch({ query, unit: next })}
      />
      {total !== null && <Filling />}
      {isRefining && <FacetPanel search={search} onSearch={onSearch} />}
      {total !== null && total > 0 && (
        <CloseMatches search={search} total={total} onSearch={onSearch} />
      )}
    </div>
  )
}

/** That what is shown may not be all, while the library is read to be searched. */
function Filling() {
  const indexing = useIndexing()
  const { search: words } = useMessages()
  if (indexing === null) return null
  const { done, total, stopped } = indexing
  const soFar = words.soFar(done, total)
  return <p className={styles.filling}>{stopped ? words.stopped(soFar) : words.filling(soFar)}</p>
}
