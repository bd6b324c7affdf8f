import { useCallback, useImperativeHandle, useRef, useState, type Ref } from 'react'
import { Archive, Inbox, SearchX, Star, Tag, Trash2, type LucideIcon } from 'lucide-react'
import type { Found } from '#contract/views'
import { problemOf } from '#core/problem'
import { STRETCH, useStretches, type ListSource } from '../../api/queries'
import { EmptyState } from '../../components/empty-state'
import { ProblemState } from '../../components/problem-state'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { ItemRow } from './item-row'
import styles from './list-pane.module.css'

/** What commands may ask of the list. */
export type ListHandle = {
  focus: () => void
  /** Moves the current row by so many, and opens it. */
  step: (by: number) => void
  /** Gives the reading pane the current row, at its hit. */
  activate: () => void
}

type ListPaneProps = {
  source: ListSource
  current: string | null
  handle: Ref<ListHandle>
  onOpen: (found: Found) => void
  onActivate: (found: Found) => void
  /** What to show instead of an empty shelf, where the whole library is empty. */
  whenLibraryEmpty: React.ReactNode
}

const ROW = 108

/** The clips and notes of a shelf, a tag or a search, newest or best first. */
export function ListPane(props: ListPaneProps) {
  const { source, current, handle, onOpen, onActivate, whenLibraryEmpty } = props
  const list = useRef<VirtualListHandle>(null)
  const [inSight, setInSight] = useState({ first: 0, last: 0 })
  const stretches = stretchesOf(inSight)
  const answers = useStretches(source, stretches)
  const [first] = answers
  const total = first?.data?.total ?? 0

  const rowAt = (index: number): Found | null => {
    const answer = answers[stretches.indexOf(Math.floor(index / STRETCH))]
    return answer?.data?.found[index % STRETCH] ?? null
  }
  const loaded = stretches.flatMap((stretch, place) =>
    (answers[place]?.data?.found ?? []).map((found, at) => ({
      found,
      index: stretch * STRETCH + at,
    })),
  )
  const currentIndex = loaded.find(({ found }) => found.row.id === current)?.index ?? null
  const open = (index: number, how: (found: Found) => void) => {
    const found = rowAt(index)
    if (found) how(found)
  }
  const onRange = useCallback(
    (from: number, to: number) => setInSight({ first: from, last: to }),
    [],
  )

  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    step: (by) => {
      const next = currentIndex === null ? 0 : currentIndex + by
      if (next < 0 || next >= total) return
      list.current?.scrollTo(next)
      open(next, onOpen)
    },
    activate: () => open(currentIndex ?? 0, onActivate),
  }))

  if (first?.isError) {
    return (
      <ProblemState
        title="The list could not be read"
        message={problemOf(first.error).message}
        onRetry={() => void first.refetch()}
      />
    )
  }
  if (first?.isPending) return <p className={styles.loading}>Looking…</p>
  if (total === 0) return <EmptyList source={source} whenLibraryEmpty={whenLibraryEmpty} />
  return (
    <>
      <p className={styles.count} role="status">
        {countLabel(source, total, first?.data?.explained ?? '')}
      </p>
      <VirtualList
        label="Clips"
        count={total}
        estimate={ROW}
        current={currentIndex}
        key={JSON.stringify(source)}
        handle={list}
        onPress={(index) => open(index, onOpen)}
        onActivate={(index) => open(index, onActivate)}
        onRange={onRange}
      >
        {(index) => <ItemRow found={rowAt(index)} current={index === currentIndex} />}
      </VirtualList>
    </>
  )
}

function stretchesOf({ first, last }: { first: number; last: number }): number[] {
  const from = Math.floor(first / STRETCH)
  const to = Math.floor(last / STRETCH)
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}

function countLabel(source: ListSource, total: number, explained: string) {
  const number = total.toLocaleString()
  if (source.kind === 'search') return `${number} found: ${explained}`
  return total === 1 ? '1 clip' : `${number} clips`
}

const EMPTY: Record<string, { icon: LucideIcon; title: string; hint: string }> = {
  inbox: {
    icon: Inbox,
    title: 'The inbox is empty',
    hint: 'What you add lands here. Press A to add a page, E to archive one you have dealt with.',
  },
  archive: {
    icon: Archive,
    title: 'Nothing archived',
    hint: 'Press E on a clip to move it out of the inbox. It stays in the library and is found as before.',
  },
  favorites: {
    icon: Star,
    title: 'No favorites yet',
    hint: 'Press S on a clip to keep it at hand here.',
  },
  trash: {
    icon: Trash2,
    title: 'No clips in the trash',
    hint: 'Press # on a clip to put it here. It can be restored.',
  },
  tag: { icon: Tag, title: 'No clips carry this tag', hint: 'Press T on a clip to give it tags.' },
}

function EmptyList({
  source,
  whenLibraryEmpty,
}: Pick<ListPaneProps, 'source' | 'whenLibraryEmpty'>) {
  if (source.kind === 'search') {
    return (
      <EmptyState
        icon={SearchX}
        title="Nothing found"
        hint="Try fewer or other words, take away a filter such as tag: or a minus, or end a word with * to find longer ones."
      />
    )
  }
  if (source.tag === null && (source.shelf === 'library' || source.shelf === 'inbox')) {
    return whenLibraryEmpty ?? <Empty kind="inbox" />
  }
  return <Empty kind={source.tag === null ? source.shelf : 'tag'} />
}

function Empty({ kind }: { kind: string }) {
  const words = EMPTY[kind]
  return words ? <EmptyState {...words} /> : null
}
