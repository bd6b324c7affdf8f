import { Toolbar } from '@base-ui/react/toolbar'
import { Minus, X } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import type { FacetKind, FacetValue } from '#core/search/facets'
import {
  dropRefinement,
  keepTo,
  leaveOut,
  leftOutOf,
  refinementOf,
} from '#core/search/refine-query'
import { problemOf } from '#core/problem'
import { useFacets, type Search } from './use-found'
import styles from './facet-panel.module.css'

type FacetPanelProps = { search: Search; onSearch: (search: Search) => void }

const GROUPS: { kind: FacetKind; label: string }[] = [
  { kind: 'site', label: 'Site' },
  { kind: 'author', label: 'Author' },
  { kind: 'year', label: 'Year' },
  { kind: 'tag', label: 'Tag' },
  { kind: 'language', label: 'Language' },
]
const AT_FIRST = 6

/** What was found is made of these. A press keeps to one, and with Alt or by its minus leaves it out. */
export function FacetPanel({ search, onSearch }: FacetPanelProps) {
  const { data, error } = useFacets(search, true)
  const { query, unit } = search
  const go = (next: string) => onSearch({ query: next, unit })
  const without = leftOutOf(query)
  const shown = GROUPS.filter(({ kind }) => (data?.[kind].length ?? 0) > 0)

  if (error) return <p className={styles.hint}>{problemOf(error).message}</p>
  if (!data) return <p className={styles.hint}>Counting…</p>
  return (
    <div className={styles.panel} role="group" aria-label="Refine">
      {without.length > 0 && (
        <div className={styles.group} role="group" aria-label="Left out">
          <h3 className={styles.heading}>Left out</h3>
          {without.map((clause) => (
            <button
              key={clause}
              type="button"
              className={styles.without}
              aria-label={`Do not leave out ${clause}`}
              onClick={() => go(dropRefinement(query, clause))}
            >
              <span className={styles.name}>{clause}</span> <X size={12} aria-hidden />
            </button>
          ))}
        </div>
      )}
      {shown.map(({ kind, label }) => (
        <FacetGroup key={kind} label={label} values={data[kind]} query={query} onQuery={go} />
      ))}
      {shown.length === 0 && <p className={styles.hint}>There is nothing to refine by.</p>}
    </div>
  )
}

type FacetGroupProps = {
  label: string
  values: readonly FacetValue[]
  query: string
  onQuery: (query: string) => void
}

function FacetGroup({ label, values, query, onQuery }: FacetGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? values : values.slice(0, AT_FIRST)
  const press = ({ clause }: FacetValue) => {
    const isKept = refinementOf(query, clause) === 'kept'
    return ({ altKey }: MouseEvent) => {
      if (altKey) onQuery(leaveOut(query, clause))
      else onQuery(isKept ? dropRefinement(query, clause) : keepTo(query, clause))
    }
  }
  return (
    <Toolbar.Root className={styles.group} aria-label={label}>
      <h3 className={styles.heading}>{label}</h3>
      {shown.map((value) => (
        <span key={value.clause} className={styles.value}>
          <Toolbar.Button
            className={styles.keep}
            aria-pressed={refinementOf(query, value.clause) === 'kept'}
            title={`Only ${value.name} (with Alt: without it)`}
            aria-keyshortcuts="Alt+Enter"
            onClick={press(value)}
            onKeyDown={({ altKey, key }) => {
              // With Alt the browser makes no click of Enter.
              if (altKey && key === 'Enter') onQuery(leaveOut(query, value.clause))
            }}
          >
            <span className={styles.name}>{nameOf(label, value.name)}</span>
            <span className={styles.count}>{value.count.toLocaleString()}</span>
          </Toolbar.Button>
          <Toolbar.Button
            className={styles.minus}
            aria-label={`Leave out ${value.name}`}
            title={`Leave out ${value.name}`}
            onClick={() => onQuery(leaveOut(query, value.clause))}
          >
            <Minus size={12} aria-hidden />
          </Toolbar.Button>
        </span>
      ))}
      {values.length > AT_FIRST && (
        <Toolbar.Button className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${values.length - AT_FIRST} more`}
        </Toolbar.Button>
      )}
    </Toolbar.Root>
  )
}

function nameOf(label: string, name: string) {
  if (label !== 'Language') return name
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(name) ?? name
  } catch {
    return name
  }
}
