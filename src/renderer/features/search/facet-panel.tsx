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
import type { Language } from '#core/messages/language'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import { useFacets, type Search } from './use-found'
import { useSayProblem } from '../../api/use-say'
import styles from './facet-panel.module.css'

type FacetPanelProps = { search: Search; onSearch: (search: Search) => void }

const KINDS = ['site', 'author', 'year', 'tag', 'language'] as const
const AT_FIRST = 6

/** What was found is made of these. A press keeps to one, and with Alt or by its minus leaves it out. */
export function FacetPanel({ search, onSearch }: FacetPanelProps) {
  const sayProblem = useSayProblem()
  const { data, error } = useFacets(search, true)
  const { search: words } = useMessages()
  const { query, unit } = search
  const go = (next: string) => onSearch({ query: next, unit })
  const without = leftOutOf(query)
  const shown = KINDS.filter((kind) => (data?.[kind].length ?? 0) > 0)

  if (error) return <p className={styles.hint}>{sayProblem(error)}</p>
  if (!data) return <p className={styles.hint}>{words.counting}</p>
  return (
    <div className={styles.panel} role="group" aria-label={words.refine}>
      {without.length > 0 && (
        <div className={styles.group} role="group" aria-label={words.leftOut}>
          <h3 className={styles.heading}>{words.leftOut}</h3>
          {without.map((clause) => (
            <button
              key={clause}
              type="button"
              className={styles.without}
              aria-label={words.doNotLeaveOut(clause)}
              onClick={() => go(dropRefinement(query, clause))}
            >
              <span className={styles.name}>{clause}</span> <X size={12} aria-hidden />
            </button>
          ))}
        </div>
      )}
      {shown.map((kind) => (
        <FacetGroup key={kind} kind={kind} values={data[kind]} query={query} onQuery={go} />
      ))}
      {shown.length === 0 && <p className={styles.hint}>{words.nothingToRefine}</p>}
    </div>
  )
}

type FacetGroupProps = {
  kind: FacetKind
  values: readonly FacetValue[]
  query: string
  onQuery: (query: string) => void
}

function FacetGroup({ kind, values, query, onQuery }: FacetGroupProps) {
  const { search: words } = useMessages()
  const language = useLanguage()
  const label = words.facets[kind]
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
            title={words.only(value.name)}
            aria-keyshortcuts="Alt+Enter"
            onClick={press(value)}
            onKeyDown={({ altKey, key }) => {
              // With Alt the browser makes no click of Enter.
              if (altKey && key === 'Enter') onQuery(leaveOut(query, value.clause))
            }}
          >
            <span className={styles.name}>{nameOf(kind, value.name, language)}</span>
            <span className={styles.count}>{value.count.toLocaleString(language)}</span>
          </Toolbar.Button>
          <Toolbar.Button
            className={styles.minus}
            aria-label={words.leaveOut(value.name)}
            title={words.leaveOut(value.name)}
            onClick={() => onQuery(leaveOut(query, value.clause))}
          >
            <Minus size={12} aria-hidden />
          </Toolbar.Button>
        </span>
      ))}
      {values.length > AT_FIRST && (
        <Toolbar.Button className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(values.length - AT_FIRST)}
        </Toolbar.Button>
      )}
    </Toolbar.Root>
  )
}

function nameOf(kind: FacetKind, name: string, language: Language) {
  if (kind !== 'language') return name
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(name) ?? name
  } catch {
    return name
  }
}
