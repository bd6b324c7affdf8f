import { useQueryClient } from '@tanstack/react-query'
import { useCareJob } from '../../api/jobs'
import { useMoveState } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import styles from './settings-dialog.module.css'

/** Moving the library to another folder, and what becomes of the one it left. */
export function MovePart() {
  const { settings: words } = useMessages()
  const client = useQueryClient()
  const state = useMoveState().data
  const choose = useAsk('library.choose-place')
  const move = useAsk('library.move')
  const restart = useAsk('library.restart')
  const isCopying = useCareJob()?.state === 'running'
  const settled = { onSettled: () => client.invalidateQueries({ queryKey: ['move-state'] }) }
  const stay = useAsk('library.stay')
  const remove = useAsk('library.remove-left')
  const keep = useAsk('library.keep-left')

  if (state?.ready) {
    return (
      <div className={styles.notice} role="status">
        <p>{words.moveReady(state.ready)}</p>
        <div className={styles.actions}>
          <Button tone="main" onClick={() => restart.mutate(undefined)}>
            {words.restart}
          </Button>
          <Button onClick={() => stay.mutate(undefined, settled)}>{words.stay}</Button>
        </div>
      </div>
    )
  }
  return (
    <>
      <div className={styles.line}>
        <p className={styles.hint}>{words.moveHint}</p>
        <Button
          disabled={isCopying}
          onClick={() =>
            choose.mutate(undefined, {
              onSuccess: ({ path }) => path !== null && move.mutate({ folder: path }),
            })
          }
        >
          {words.move}
        </Button>
      </div>
      {state?.left && (
        <div className={styles.notice} role="status">
          <p>{words.left(state.left)}</p>
          <div className={styles.actions}>
            <Button onClick={() => remove.mutate(undefined, settled)}>{words.removeLeft}</Button>
            <Button onClick={() => keep.mutate(undefined, settled)}>{words.keepLeft}</Button>
          </div>
        </div>
      )}
    </>
  )
}
