import { Highlighter, Star } from 'lucide-react'
import { memo, useState, type ReactNode } from 'react'
import type { Found } from '#contract/views'
import { readState, type ReadThresholds } from '#core/clip/read-state'
import type { ListSort, SortKey } from '#core/library/list-wanted'
import { COLUMN_LIMITS, type ColumnWidths, type TableColumn } from '#core/library/table-column'
import { useSettings } from '../../api/queries'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import { MarkedText } from '../../components/marked-text'
import { shortDate, shortDay } from '../../components/short-date'
import type { TableHead } from '../../components/table-heads'
import { TagChips } from '../../components/tag-chips'
import { VirtualTable } from '../../components/virtual-table'
import { useGroupName } from './group-heading'
import { SelectMark } from './select-mark'
import { usualDirection } from './sort-words'
import { useListHands, type ListRowsProps } from './use-list-hands'
import styles from './table-rows.module.css'

type TableRowsProps = ListRowsProps & {
  columns: readonly TableColumn[]
  widths: ColumnWidths
  sort: ListSort
  onSort: (sort: ListSort) => void
  onWidths: (widths: ColumnWidths) => void
}

type Column = TableColumn | 'title'

const ROW = 33
const MOST_TAGS = 2

/** How wide a column is, what sorts by it, and whether it holds numbers. */
const COLUMNS: Record<TableColumn, { width: string; by?: SortKey; isNumber?: boolean }> = {
  site: { width: 'minmax(90px, 1fr)', by: 'site' },
  authors: { width: 'minmax(90px, 1fr)' },
  published: { width: '104px', by: 'published' },
  saved: { width: '104px', by: 'saved' },
  words: { width: '74px', by: 'words', isNumber: true },
  progress: { width: '74px', by: 'progress', isNumber: true },
  highlights: { width: '64px', by: 'highlights', isNumber: true },
  tags: { width: 'minmax(110px, 1.2fr)' },
  place: { width: '84px' },
  language: { width: '64px' },
}

/** The rows of a list as a table: a column for each thing that was chosen, sorted by a press on its head. */
export function TableRows({ columns, widths, sort, onSort, onWidths, ...props }: TableRowsProps) {
  const { rows } = useListHands(props)
  const readAt = useSettings().data?.readAt
  const { source, pages } = props
  const { list: words } = useMessages()
  const groupName = useGroupName()
  const isSorted = source.kind === 'shelf'
  const [moving, setMoving] = useState<ColumnWidths | null>(null)
  const shown = moving ?? widths
  const head = (name: Column, label: string, width: string, by?: SortKey): TableHead<Column> => ({
    name,
    label,
    width: shown[name] === undefined ? width : `${shown[name]}px`,
    widthLabel: words.columnWidth(label),
    ...(by && isSorted && { sort: sortOf(by, sort, onSort) }),
  })
  const heads = [
    head('title', words.columns.title, 'minmax(220px, 3fr)', 'title'),
    ...columns.map((column) => {
      const { width, by, isNumber = false } = COLUMNS[column]
      return { ...head(column, words.columns[column], width, by), isNumber }
    }),
  ]
  return (
    <VirtualTable
      label={words.title}
      heads={heads}
      limits={COLUMN_LIMITS}
      onWidths={setMoving}
      onWidthsKept={(kept) => {
        setMoving(null)
        onWidths(kept)
      }}
      onWidthReset={(name) => onWidths(withoutWidth(widths, name))}
      estimate={ROW}
      headingOf={(index) => {
        const span = pages.spanAt(index)
        return span && source.kind === 'shelf' && source.group
          ? groupName(source.group, span)
          : null
      }}
      {...rows}
    >
      {(index) => {
        const found = pages.rowAt(index)
        if (!found) return [<span key="title" className={styles.waiting} />]
        return [
          <TitleCell key="title" found={found} index={index} readAt={readAt} />,
          ...columns.map((column) => <Cell key={column} column={column} found={found} />),
        ]
      }}
    </VirtualTable>
  )
}

function withoutWidth({ ...widths }: ColumnWidths, name: Column): ColumnWidths {
  delete widths[name]
  return widths
}

function sortOf(
  by: SortKey,
  sort: ListSort,
  onSort: (sort: ListSort) => void,
): TableHead<Column>['sort'] {
  const other = sort.direction === 'ascending' ? 'descending' : 'ascending'
  return sort.by === by
    ? { is: sort.direction, onPress: () => onSort({ by, direction: other }) }
    : { is: 'none', onPress: () => onSort({ by, direction: usualDirection(by) }) }
}

type TitleCellProps = { found: Found; index: number; readAt: ReadThresholds | undefined }

// A step down the table draws anew what it goes between, not every cell in sight.
const TitleCell = memo(function TitleCell({ found, index, readAt }: TitleCellProps) {
  const { list: words } = useMessages()
  const isUnread = found.kind !== 'note' && readState(found.row.progress, readAt) === 'unread'
  return (
    <span className={styles.title} data-unread={isUnread} dir="auto">
      <SelectMark found={found} index={index} />
      <span className={styles.name} title={found.row.title}>
        <MarkedText text={found.row.title} marks={found.titleMarks} />
      </span>
      {found.kind === 'clip' && found.row.favorite && (
        <Star size={12} fill="currentColor" aria-label={words.favorite} />
      )}
    </span>
  )
})

type CellProps = { column: TableColumn; found: Found }

const Cell = memo(function Cell({ column, found }: CellProps): ReactNode {
  const { list: words } = useMessages()
  const language = useLanguage()
  if (found.kind === 'note') {
    if (column === 'site') return words.note
    if (column === 'saved') return shortDay(found.row.editedAt)
    return column === 'tags' ? <TagChips tags={found.row.tags.slice(0, MOST_TAGS)} /> : null
  }
  const { row } = found
  switch (column) {
    case 'site':
      return row.site ?? hostOf(row.url)
    case 'authors':
      return row.authors.join(', ')
    case 'published':
      return row.publishedAt && shortDate(row.publishedAt)
    case 'saved':
      return shortDay(row.savedAt)
    case 'words':
      return row.wordCount.toLocaleString(language)
    case 'progress':
      return row.progress === 0 ? '' : `${Math.round(row.progress * 100)} %`
    case 'highlights':
      return row.highlightCount === 0 ? (
        ''
      ) : (
        <>
          <Highlighter size={11} aria-hidden /> {row.highlightCount.toLocaleString(language)}
        </>
      )
    case 'tags':
      return (
        <span className={styles.tags}>
          <TagChips tags={row.tags.slice(0, MOST_TAGS)} />
          {row.tags.length > MOST_TAGS && <span>+{row.tags.length - MOST_TAGS}</span>}
        </span>
      )
    case 'place':
      return words.places[row.place]
    case 'language':
      return row.language
  }
})

function hostOf(url: string | null) {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : ''
}
