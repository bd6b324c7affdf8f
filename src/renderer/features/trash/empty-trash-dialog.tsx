import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import styles from './empty-trash-dialog.module.css'

type EmptyTrashDialogProps = {
  open: boolean
  /** What is in the trash, in words. */
  held: string
  onClose: () => void
  onEmpty: () => void
}

/** The one question of the window: what is deleted here does not come back by undo. */
export function EmptyTrashDialog({ open, held, onClose, onEmpty }: EmptyTrashDialogProps) {
  const { trash: words } = useMessages()
  return (
    <Dialog title={words.question} open={open} onClose={onClose}>
      <div className={styles.content}>
        <p>{words.forGood(held)}</p>
        <footer className={styles.footer}>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button tone="main" onClick={onEmpty}>
            {words.delete}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
