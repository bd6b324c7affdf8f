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
  return (
    <Dialog title="Empty the trash?" open={open} onClose={onClose}>
      <div className={styles.content}>
        <p>
          {held} will be deleted for good, with all that was captured and marked. This cannot be
          undone.
        </p>
        <footer className={styles.footer}>
          <Button onClick={onClose}>Keep them</Button>
          <Button tone="main" onClick={onEmpty}>
            Delete for good
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
