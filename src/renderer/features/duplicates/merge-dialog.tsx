import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComparedClip } from '#contract/tidying-views'
import { MergeField, type ClipMerge } from '#core/library/merge-clips'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import { MergeTable } from './merge-table'
import styles from './merge-dialog.module.css'

type MergeDialogProps = {
  ids: readonly string[]
  onMerge: (merge: ClipMerge) => void
  onClose: () => void
}

/** Several clips side by side: which of them stays, and from which each field is taken. */
export function MergeDialog({ ids, onMerge, onClose }: MergeDialogProps) {
  const { duplicates: words } = useMessages()
  const { data } = useQuery({
    queryKey: ['duplicates', 'compared', ids],
    queryFn: () => ask('duplicates.compare', { ids: [...ids] }),
  })
  return (
    <Dialog title={words.merging} open width="wide" onClose={onClose}>
      <div className={styles.body} onKeyDown={keepKeys}>
        {data && <Choices clips={data} onMerge={onMerge} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

type ChoicesProps = {
  clips: readonly ComparedClip[]
  onMerge: (merge: ClipMerge) => void
  onClose: () => void
}

function Choices({ clips: all, onMerge, onClose }: ChoicesProps) {
  const { duplicates: words } = useMessages()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [keep, setKeep] = useState(() => richest(all).id)
  const [from, setFrom] = useState<ClipMerge['from']>({})
  const clips = all.filter(({ id }) => !leftOut.has(id))
  const sum = (of: (clip: ComparedClip) => number) => clips.reduce((all, clip) => all + of(clip), 0)
  const others = clips.map(({ id }) => id).filter((id) => id !== keep)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onMerge({ keep, others, from: without(from, leftOut) })
        onClose()
      }}
    >
      <MergeTable
        clips={all}
        leftOut={leftOut}
        keep={keep}
        from={from}
        onKeep={(id) => {
          setKeep(id)
          setFrom({})
        }}
        onTake={(field, id) => setFrom({ ...from, [field]: id })}
        onLeaveOut={(id) => {
          const next = new Set(leftOut)
          if (!next.delete(id)) next.add(id)
          setLeftOut(next)
        }}
      />
      <p className={styles.kept}>
        {words.kept(
          sum(({ highlightCount }) => highlightCount),
          sum(({ versions }) => versions),
        )}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button tone="main" type="submit" disabled={others.length === 0}>
          {words.merge(clips.length)}
        </Button>
      </div>
    </form>
  )
}

// What was worked with most is likeliest the one to stay; of equals, the one that was saved first.
function richest(clips: readonly ComparedClip[]): ComparedClip {
  const worth = ({ highlightCount, tags, isSuspect }: ComparedClip) =>
    (isSuspect ? -1000 : 0) + 2 * highlightCount + tags.length
  return clips.reduce((best, clip) => {
    const by = worth(clip) - worth(best)
    return by > 0 || (by === 0 && clip.savedAt < best.savedAt) ? clip : best
  })
}

function without(from: ClipMerge['from'], leftOut: ReadonlySet<string>): ClipMerge['from'] {
  const kept = MergeField.options.flatMap((field) => {
    const id = from[field]
    return id === undefined || leftOut.has(id) ? [] : [[field, id] as const]
  })
  return Object.fromEntries(kept)
}
