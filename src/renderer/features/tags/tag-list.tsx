import { Plus, Tags } from 'lucide-react'
import { useCallback, useId, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { completeTag } from '#core/tag/complete-tag'
import { parentOf } from '#core/tag/tag-tree'
import { foldTag } from '#core/tag/tag-name'
import type { TagRow } from '#contract/tidying-views'
import { useTags } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { EmptyState } from '../../components/empty-state'
import { IconButton } from '../../components/icon-button'
import { ProblemState } from '../../components/problem-state'
import type { TreeHandle } from '../../components/tree'
import { NearTagList } from './near-tag-list'
import { TagDialogs, type TagAsked } from './tag-dialogs'
import { TagTree } from './tag-tree'
import { useSayProblem } from '../../api/use-say'
import styles from './tag-list.module.css'

type TagListProps = {
  current: string | null
  handle: Ref<{ focus: () => void; step: (by: number) => void; activate: () => void }>
  onOpen: (name: string) => void
}

/** All tags of the library as a tree: found, opened, renamed, nested, merged, colored and deleted. */
export function TagList({ current, handle, onOpen }: TagListProps) {
  const sayProblem = useSayProblem()
  const answer = useTags()
  const { tags: words } = useMessages()
  const tree = useRef<TreeHandle>(null)
  const footId = useId()
  const [typed, setTyped] = useState('')
  const [onlyUnused, setOnlyUnused] = useState(false)
  const [at, setAt] = useState<string | null>(current)
  const [asked, setAsked] = useState<TagAsked | null>(null)

  const shown = useMemo(
    () => shownTags(answer.data?.tags ?? [], onlyUnused, typed),
    [answer.data, onlyUnused, typed],
  )

  const merge = useCallback(
    (from: string, to: string) => setAsked({ what: 'rename', name: from, to }),
    [],
  )

  useImperativeHandle(handle, () => ({
    focus: () => tree.current?.focus(),
    step: (by) => tree.current?.step(by),
    activate: () => at !== null && onOpen(at),
  }))

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
  const { tags, near } = answer.data
  const unused = tags.filter(isUnused)
  const row = tags.find(({ name }) => name === at)
  return (
    <>
      <div className={styles.head}>
        <p role="status">{words.count(tags.length)}</p>
        {unused.length > 0 && (
          <label className={styles.unused} title={words.onlyUnused}>
            <input
              type="checkbox"
              checked={onlyUnused}
              onChange={({ target }) => setOnlyUnused(target.checked)}
            />
            {words.unused(unused.length)}
          </label>
        )}
        <IconButton label={words.add} icon={Plus} onClick={() => setAsked({ what: 'add' })} />
      </div>
      {tags.length === 0 ? (
        <EmptyState icon={Tags} title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <input
            type="search"
            className={styles.find}
            aria-label={words.filter}
            placeholder={words.filter}
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={({ key }) => key === 'ArrowDown' && tree.current?.focus()}
          />
          <NearTagList near={near} tags={tags} onMerge={merge} />
          <div className={styles.scroller} aria-describedby={footId}>
            {shown.length === 0 && (
              <p className={styles.nothing}>{onlyUnused ? words.nothingUnused : words.nothing}</p>
            )}
            <TagTree
              handle={tree}
              tags={shown}
              all={tags}
              current={current}
              onReach={setAt}
              onOpen={onOpen}
              onAsk={setAsked}
            />
          </div>
          <div id={footId} className={styles.foot}>
            {row && <p>{`${row.name}: ${words.use(row)}`}</p>}
            <p className={styles.keys}>{words.keys}</p>
          </div>
        </>
      )}
      {asked && (
        <TagDialogs
          asked={asked}
          tags={tags}
          onAsk={setAsked}
          onClose={() => setAsked((now) => (now === asked ? null : now))}
        />
      )}
    </>
  )
}

function shownTags(tags: readonly TagRow[], onlyUnused: boolean, typed: string) {
  return withThoseAbove(matching(onlyUnused ? tags.filter(isUnused) : tags, typed), tags)
}

function isUnused({ clips, highlights, notes }: TagRow) {
  return clips + highlights + notes === 0
}

function matching(tags: readonly TagRow[], typed: string): TagRow[] {
  if (typed.trim() === '') return [...tags]
  return completeTag(
    typed,
    tags.map((tag) => ({ ...tag, count: tag.clips })),
  )
}

// What is found deep in the tree is shown where it stands.
function withThoseAbove(found: readonly TagRow[], all: readonly TagRow[]): TagRow[] {
  if (found.length === all.length) return [...all]
  const wanted = new Set<string>()
  for (const { name } of found) {
    for (let at: string | null = name; at !== null; at = parentOf(at)) wanted.add(foldTag(at))
  }
  return all.filter(({ name }) => wanted.has(foldTag(name)))
}
