import { useState } from 'react'
import { useTrashSize } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
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
  const { trash: words } = useMessages()
  const restore = useAsk('trash.restore')
  const restoreAll = useAsk('trash.restore-all')
  const empty = useAsk('trash.empty')
  const [isAsking, setAsking] = useState(false)

  if (!size || size.clips + size.notes === 0) return null
  const held = words.held(size)
  return (
    <section className={styles.bar} aria-label={words.title}>
      <p role="status">
        {held} · {fileSize(size.bytes)}
      </p>
      <p className={styles.hint}>{words.days(size.days)}</p>
      <div className={styles.actions}>
        {size.clips > 0 && (
          <Button disabled={clip === null} onClick={() => clip && restore.mutate({ ids: [clip] })}>
            {words.restore}
          </Button>
        )}
        <Button onClick={() => restoreAll.mutate(undefined)}>{words.restoreAll}</Button>
        <Button onClick={() => setAsking(true)}>{words.empty}</Button>
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
