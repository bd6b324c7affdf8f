import { memo, useState } from 'react'
import type { NearTags } from '#core/tag/near-tags'
import type { TagRow } from '#contract/tidying-views'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import styles from './tag-list.module.css'

type NearTagListProps = {
  near: readonly NearTags[]
  tags: readonly TagRow[]
  onMerge: (from: string, to: string) => void
}

/**
 * Pairs of tags that may be meant as one, each to be merged or to be kept as two; nothing where there are none.
 * There may be hundreds, so they are made only when they are looked at.
 */
export const NearTagList = memo(function NearTagList(props: NearTagListProps) {
  const { tags: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  if (props.near.length === 0) return null
  return (
    <details
      className={styles.near}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.near(props.near.length)}</summary>
      {isOpen && <Pairs {...props} />}
    </details>
  )
})

function Pairs({ near, tags, onMerge }: NearTagListProps) {
  const setApart = useAsk('tags.set-apart')
  const { tags: words } = useMessages()
  const uses = new Map(tags.map((row) => [row.name, row]))
  return (
    <ul>
      {near.map(({ from, to, why }) => {
        const [one, other] = [uses.get(from), uses.get(to)]
        return (
          <li key={`${from}\n${to}`}>
            <p>
              {words.nearOf(from, to)} ({words.why[why]}: {one && words.use(one)};{' '}
              {other && words.use(other)})
            </p>
            <div className={styles.pair}>
              <Button
                tone="quiet"
                aria-label={words.mergePair(from, to)}
                onClick={() => onMerge(from, to)}
              >
                {words.merge} …
              </Button>
              <Button
                tone="quiet"
                aria-label={`${words.apart}: ${words.nearOf(from, to)}`}
                onClick={() => setApart.mutate({ name: from, other: to })}
              >
                {words.apart}
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
