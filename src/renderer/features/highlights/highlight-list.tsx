import { ClipboardCopy, Highlighter, NotebookPen } from 'lucide-react'
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { ALL_HIGHLIGHTS, isChosen } from '#core/highlight/choose-highlights'
import { GROUPINGS, groupHighlights, type Grouping } from '#core/highlight/group-highlights'
import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import type { HighlightRow } from '#core/highlight/highlight-row'
import { highlightsMarkdown } from '#core/highlight/highlights-markdown'
import type { Messages } from '#core/messages/messages-of'
import { useAllHighlights } from '../../api/queries'
import { useCopy } from '../../api/use-copy'
import { useMessages } from '../../api/use-messages'
import { useColorName } from '../../components/color-names'
import { EmptyState } from '../../components/empty-state'
import { HighlightFilter } from '../../components/highlight-filter'
import { IconButton } from '../../components/icon-button'
import { ProblemState } from '../../components/problem-state'
import { Segmented } from '../../components/segmented'
import { shortDay } from '../../components/short-date'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { HighlightLine } from './highlight-line'
import { useSayProblem } from '../../api/use-say'
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

/** All highlights of the library, in groups, narrowed down as one types. */
export function HighlightList(props: HighlightListProps) {
  const sayProblem = useSayProblem()
  const { current, handle, onOpen, onActivate, onSend } = props
  const answer = useAllHighlights()
  const copy = useCopy()
  const { highlights: words } = useMessages()
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
        title={words.unreadable}
        message={sayProblem(answer.error)}
        onRetry={() => void answer.refetch()}
      />
    )
  }
  if (!answer.data) return null
  if (rows.length === 0) {
    return <EmptyState icon={Highlighter} title={words.none} hint={words.noneHint} />
  }
  const markdown = () => highlightsMarkdown(lines.map(({ row }) => row))
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line}>
          <p role="status">{countWords(lines.length, answer.data.total, words)}</p>
          <span>
            <IconButton
              label={words.copy}
              icon={ClipboardCopy}
              onClick={() => copy(markdown(), words.copied)}
            />
            <IconButton
              label={words.send}
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
          label={words.groupBy}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: words.groups[value] }))}
          onChange={setGrouping}
        />
      </div>
      {lines.length === 0 && (
        <EmptyState icon={Highlighter} title={words.noneLikeThat} hint={words.noneLikeThatHint} />
      )}
      {lines.length > 0 && (
        <VirtualList
          label={words.title}
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
    if (grouping === 'tag') return name || words.noTag
    return grouping === 'color' ? colorName(row.color) : name
  }
}

function countWords(shown: number, total: number, words: Messages['highlights']) {
  const all = words.all(total)
  return shown === total ? all : words.some(shown, all)
}
