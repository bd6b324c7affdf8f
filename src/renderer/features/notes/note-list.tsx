import { NotebookPen, Plus } from 'lucide-react'
import { useImperativeHandle, useRef, type Ref } from 'react'
import { useNotes } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { shortDay } from '../../components/short-date'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { TrashedNotes } from './trashed-notes'
import { useSayProblem } from '../../api/use-say'
import styles from './note-list.module.css'

type NoteListProps = {
  current: string | null
  handle: Ref<{ focus: () => void; step: (by: number) => void; activate: () => void }>
  onOpen: (id: string) => void
  onActivate: (id: string) => void
  onNew: () => void
}

const ROW = 80
const ignore = () => undefined

/** All notes, last edited first. */
export function NoteList({ current, handle, onOpen, onActivate, onNew }: NoteListProps) {
  const sayProblem = useSayProblem()
  const notes = useNotes(false)
  const { notes: words } = useMessages()
  const list = useRef<VirtualListHandle>(null)
  const rows = notes.data ?? []
  const currentIndex = rows.findIndex(({ id }) => id === current)

  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    step: (by) => {
      const index = currentIndex < 0 ? 0 : currentIndex + by
      const next = rows[index]
      if (!next) return
      list.current?.scrollTo(index)
      onOpen(next.id)
    },
    activate: () => {
      const here = rows[Math.max(0, currentIndex)]
      if (here) onActivate(here.id)
    },
  }))

  if (notes.isError) {
    return (
      <ProblemState
        title={words.listUnreadable}
        message={sayProblem(notes.error)}
        onRetry={() => void notes.refetch()}
      />
    )
  }
  if (!notes.data) return null
  return (
    <>
      <div className={styles.head}>
        <p role="status">{words.notes(rows.length)}</p>
        <Button tone="quiet" onClick={onNew}>
          <Plus size={14} aria-hidden /> {words.new}
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={NotebookPen} title={words.none} hint={words.noneHint} />
      ) : (
        <VirtualList
          label={words.title}
          count={rows.length}
          estimate={ROW}
          current={currentIndex < 0 ? null : currentIndex}
          currentName={current}
          handle={list}
          onPress={(index) => rows[index] && onOpen(rows[index].id)}
          onActivate={(index) => rows[index] && onActivate(rows[index].id)}
          onRange={ignore}
        >
          {(index) => {
            const row = rows[index]
            return (
              row && (
                <div className={styles.row} data-current={row.id === current}>
                  <h3 dir="auto">{row.title}</h3>
                  <p className={styles.excerpt} dir="auto">
                    {row.excerpt || words.unwritten}
                  </p>
                  <p className={styles.date}>{shortDay(row.editedAt)}</p>
                </div>
              )
            )
          }}
        </VirtualList>
      )}
      <TrashedNotes />
    </>
  )
}
