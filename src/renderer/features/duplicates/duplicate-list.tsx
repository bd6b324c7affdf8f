import { CopyCheck } from 'lucide-react'
import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { pairName } from '#core/library/duplicate-groups'
import type { DuplicatesView } from '#contract/tidying-views'
import { useDuplicates } from '../../api/use-duplicates'
import { useAsk } from '../../api/use-ask'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { showToast } from '../../components/toast-store'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { DuplicateRow } from './duplicate-row'
import { MergeDialog } from './merge-dialog'
import { useSayProblem } from '../../api/use-say'
import styles from './duplicate-list.module.css'

type Group = DuplicatesView['groups'][number]

type DuplicateListProps = {
  handle: Ref<{ focus: () => void; step: (by: number) => void; activate: () => void }>
  /** Pairs that a person keeps apart. */
  apart: readonly string[]
  onOpen: (id: string) => void
}

const ROW = 118
const ignore = () => undefined

/** Pages that are kept more than once, to be compared and made one. */
export function DuplicateList({ handle, apart, onOpen }: DuplicateListProps) {
  const sayProblem = useSayProblem()
  const answer = useDuplicates(apart)
  const look = useAsk('duplicates.look')
  const merge = useAsk('duplicates.merge')
  const change = useChangeSettings()
  const { duplicates: words } = useMessages()
  const list = useRef<VirtualListHandle>(null)
  const [at, setAt] = useState(0)
  const [merging, setMerging] = useState<Group | null>(null)
  const groups = answer.data?.groups ?? []
  const current = Math.min(at, groups.length - 1)

  const reach = (index: number) => {
    const group = groups[index]
    if (!group) return
    setAt(index)
    list.current?.scrollTo(index)
    onOpen(group.clips[0]?.id ?? '')
  }
  const activate = (index: number) => setMerging(groups[index] ?? null)
  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    step: (by) => reach(current + by),
    activate: () => activate(current),
  }))
  const keepAll = ({ clips }: Group) => {
    const pairs = clips.flatMap((one, place) =>
      clips.slice(place + 1).map((other) => pairName(one.id, other.id)),
    )
    change.mutate({ keptApart: [...new Set([...apart, ...pairs])].slice(-5000) })
    showToast({
      message: words.keptAll,
      action: { label: words.undo, run: () => change.mutate({ keptApart: [...apart] }) },
    })
  }

  if (answer.isError) {
    return (
      <ProblemState
        title={words.problem}
        message={sayProblem(answer.error)}
        onRetry={() => void answer.refetch()}
      />
    )
  }
  if (!answer.data) return null
  const { unlooked } = answer.data
  return (
    <>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        {groups.length > 0 && <p role="status">{words.count(groups.length)}</p>}
        {unlooked > 0 && (
          <p className={styles.unlooked}>
            {words.looking(unlooked)}{' '}
            <Button tone="quiet" onClick={() => look.mutate(undefined)}>
              {words.look}
            </Button>
          </p>
        )}
      </div>
      {groups.length === 0 ? (
        unlooked === 0 && (
          <EmptyState icon={CopyCheck} title={words.nothing} hint={words.nothingHint} />
        )
      ) : (
        <VirtualList
          label={words.list}
          count={groups.length}
          estimate={ROW}
          current={current}
          currentName={groups[current]?.clips[0]?.id ?? null}
          handle={list}
          onPress={reach}
          onActivate={activate}
          onRange={ignore}
        >
          {(index) => {
            const group = groups[index]
            return group && <DuplicateRow group={group} current={index === current} />
          }}
        </VirtualList>
      )}
      {groups[current] && (
        <div className={styles.foot}>
          <Button onClick={() => activate(current)}>{words.compare}</Button>
          <Button tone="quiet" onClick={() => groups[current] && keepAll(groups[current])}>
            {words.keepAll}
          </Button>
        </div>
      )}
      {merging && (
        <MergeDialog
          ids={merging.clips.map(({ id }) => id)}
          onMerge={(said) => merge.mutate(said, { onSuccess: () => onOpen(said.keep) })}
          onClose={() => setMerging(null)}
        />
      )}
    </>
  )
}
