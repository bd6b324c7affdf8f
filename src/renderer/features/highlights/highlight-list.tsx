import { ClipboardCopy, Highlighter, NotebookPen } from 'lucide-react'
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { ALL_HIGHLIGHTS, isChosen } from '#core/highlight/choose-highlights'
import { GROUPINGS, groupHighlights, type Grouping } from '#core/highlight/group-highlights'
import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import type { HighlightRow } from '#core/highlight/highlight-row'
import { highlightsMarkdown } from '#core/highlight/highlights-markdown'
import { problemOf } from '#core/problem'
import { useAllHighlights } from '../../api/queries'
import { useCopy } from '../../api/use-copy'
import { useColorName } from '../../components/color-names'
import { EmptyState } from '../../components/empty-state'
import { HighlightFilter } from '../../components/highlight-filter'
import { IconButton } from '../../components/icon-button'
import { ProblemState } from '../../components/problem-state'
import { Segmented } from '../../components/segmented'
import { shortDay } from '../../components/short-date'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { HighlightLine } from './highlight-line'
import styles from './highlight-list.module.css'

type HighlightListProps = {
  current: string | null
  handle: Ref<{ focus: () => void; step: (by: number) => void; activate: () => void }>
  onOpen: (row: HighlightRow) => void
  onActivate: (row: HighlightRow) => void
  /** These are to be put into a note. */
  onSend: (highlights: string[]) => void
}

const ROW = 104
const ignore = () => undefined
const NAMES: Record<Grouping, string> = { clip: 'Clip', tag: 'Tag', color: 'Color', date: 'Date' }

/** All highlights of the library, in groups, narrowed down as one types. */
export function HighlightList(props: HighlightListProps) {
  const { current, handle, onOpen, onActivate, onSend } = props
  const answer = useAllHighlights()
  const copy = useCopy()
  const colorName = useColorName()
  const list = useRef<VirtualListHandle>(null)
  const [grouping, setGrouping] = useState<Grouping>('clip')
  const [choice, setChoice] = useState(ALL_HIGHLIGHTS)

  const rows = useMemo(() => answer.data?.rows ?? [], [answer.data])
  const lines = useMemo(() => {
    const chosen = rows.filter((row) =>
      isChosen(
        {
          ...row,
          origin: { exact: row.passage },
          anchor: { state: row.isOrphan ? 'orphan' : 'same' },
        },
        choice,
      ),
    )
    return groupHighlights(chosen, grouping, shortDay).flatMap((group) =>
      group.rows.map((row, place) => ({ row, group, isFirst: place === 0 })),
    )
  }, [rows, choice, grouping])
  const index = lines.findIndex(({ row }) => row.id === current)

  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    step: (by) => {
      const next = index < 0 ? 0 : index + by
      const line = lines[next]
      if (!line) return
      list.current?.scrollTo(next)
      onOpen(line.row)
    },
    activate: () => {
      const line = lines[Math.max(0, index)]
      if (line) onActivate(line.row)
    },
  }))

  if (answer.isError) {
    return (
      <ProblemState
        title="The highlights could not be read"
        message={problemOf(answer.error).message}
        onRetry={() => void answer.refetch()}
      />
    )
  }
  if (!answer.data) return null
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={Highlighter}
        title="No highlights yet"
        hint="Open an article, select a passage and press H. Everything you mark comes together here."
      />
    )
  }
  const markdown = () => highlightsMarkdown(lines.map(({ row }) => row))
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line}>
          <p role="status">{countWords(lines.length, answer.data.total)}</p>
          <span>
            <IconButton
              label="Copy these highlights"
              icon={ClipboardCopy}
              onClick={() => copy(markdown(), 'Copied the highlights, as Markdown')}
            />
            <IconButton
              label="Send these highlights to a note"
              icon={NotebookPen}
              disabled={lines.length === 0}
              onClick={() => onSend([...new Set(lines.map(({ row }) => row.id))])}
            />
          </span>
        </div>
        <HighlightFilter
          colors={HIGHLIGHT_COLORS.filter((color) => rows.some((row) => row.color === color))}
          tags={[...new Set(rows.flatMap(({ tags }) => tags))].sort()}
          strays={rows.filter(({ isOrphan }) => isOrphan).length}
          choice={choice}
          onChange={setChoice}
        />
        <Segmented
          label="Group by"
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: NAMES[value] }))}
          onChange={setGrouping}
        />
      </div>
      {lines.length === 0 && (
        <EmptyState
          icon={Highlighter}
          title="No highlight is like that"
          hint="Take a word, a color or a tag away from the filter."
        />
      )}
      {lines.length > 0 && (
        <VirtualList
          label="Highlights"
          count={lines.length}
          estimate={ROW}
          current={index < 0 ? null : index}
          currentName={current}
          handle={list}
          onPress={(place) => lines[place] && onOpen(lines[place].row)}
          onActivate={(place) => lines[place] && onActivate(lines[place].row)}
          onRange={ignore}
        >
          {(place) => {
            const line = lines[place]
            return (
              line && (
                <HighlightLine
                  row={line.row}
                  heading={line.isFirst ? headingOf(line.row, line.group.name) : null}
                  showsClip={grouping !== 'clip'}
                  current={line.row.id === current}
                />
              )
            )
          }}
        </VirtualList>
      )}
    </>
  )

  function headingOf(row: HighlightRow, name: string) {
    if (grouping === 'clip') return row.clip.title
    if (grouping === 'tag') return name || 'No tag'
    return grouping === 'color' ? colorName(row.color) : name
  }
}

function countWords(shown: number, total: number) {
  const all = total === 1 ? '1 highlight' : `${total.toLocaleString()} highlights`
  return shown === total ? all : `${shown.toLocaleString()} of ${all}`
}
