import { useState } from 'react'
import { countOf } from '#core/text/count-of'
import { useTrashSize } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { fileSize } from '../../components/file-size'
import { EmptyTrashDialog } from './empty-trash-dialog'
import styles from './trash-bar.module.css'

type TrashBarProps = {
  /** The clip that is open. */
  clip: string | null
  onEmptied: () => void
}

/** Over the trash: how much is in it, how long it stays, and the ways out of it. Nothing where it is empty. */
export function TrashBar({ clip, onEmptied }: TrashBarProps) {
  const size = useTrashSize().data
  const restore = useAsk('trash.restore')
  const restoreAll = useAsk('trash.restore-all')
  const empty = useAsk('trash.empty')
  const [isAsking, setAsking] = useState(false)

  if (!size || size.clips + size.notes === 0) return null
  const held = heldWords(size.clips, size.notes)
  return (
    <section className={styles.bar} aria-label="Trash">
      <p role="status">
        {held} · {fileSize(size.bytes)}
      </p>
      <p className={styles.hint}>Things are deleted after {size.days} days in the trash.</p>
      <div className={styles.actions}>
        {size.clips > 0 && (
          <Button disabled={clip === null} onClick={() => clip && restore.mutate({ ids: [clip] })}>
            Restore
          </Button>
        )}
        <Button onClick={() => restoreAll.mutate(undefined)}>Restore all</Button>
        <Button onClick={() => setAsking(true)}>Empty trash…</Button>
      </div>
      <EmptyTrashDialog
        open={isAsking}
        held={held}
        onClose={() => setAsking(false)}
        onEmpty={() => {
          setAsking(false)
          empty.mutate(undefined, { onSuccess: onEmptied })
        }}
      />
    </section>
  )
}

function heldWords(clips: number, notes: number) {
  return [
    ...(clips > 0 ? [countOf(clips, 'clip')] : []),
    ...(notes > 0 ? [countOf(notes, 'note')] : []),
  ].join(', ')
}
