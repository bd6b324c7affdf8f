import {
  Archive,
  BookCheck,
  BookX,
  FolderPlus,
  Inbox,
  RefreshCw,
  Star,
  StarOff,
  Tag,
  Trash2,
  X,
} from 'lucide-react'
import { selectNothing, useSelection } from '../../api/selection'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './selection-bar.module.css'

/** What can be done with all that is selected. */
export type SelectionActions = Record<
  | 'tag'
  | 'collect'
  | 'archive'
  | 'inbox'
  | 'favorite'
  | 'unfavorite'
  | 'read'
  | 'unread'
  | 'renew'
  | 'trash'
  | 'all',
  () => void
>

/** Over the list while something in it is selected: how much that is, and what can be done with all of it. */
export function SelectionBar({
  total,
  actions,
}: {
  total: number | null
  actions: SelectionActions
}) {
  const count = useSelection(({ things }) => things.size)
  return (
    <div className={styles.bar} role="toolbar" aria-label="What is selected">
      <p className={styles.count} role="status">
        {count.toLocaleString()} selected
      </p>
      {total !== null && count < total && (
        <Button tone="quiet" onClick={actions.all} title="Select all (Ctrl+A)">
          All {total.toLocaleString()}
        </Button>
      )}
      <IconButton label="Select nothing" icon={X} keys="Esc" onClick={selectNothing} />
      <div className={styles.actions}>
        <IconButton label="Tag" icon={Tag} keys="T" onClick={actions.tag} />
        <IconButton
          label="Put in a collection"
          icon={FolderPlus}
          keys="P"
          onClick={actions.collect}
        />
        <IconButton label="Archive" icon={Archive} keys="E" onClick={actions.archive} />
        <IconButton label="Move to the inbox" icon={Inbox} onClick={actions.inbox} />
        <IconButton label="Favorite" icon={Star} keys="S" onClick={actions.favorite} />
        <IconButton label="No favorite" icon={StarOff} onClick={actions.unfavorite} />
        <IconButton label="Mark as read" icon={BookCheck} keys="M" onClick={actions.read} />
        <IconButton label="Mark as unread" icon={BookX} onClick={actions.unread} />
        <IconButton label="Clip again" icon={RefreshCw} keys="C" onClick={actions.renew} />
        <IconButton label="Move to the trash" icon={Trash2} keys="#" onClick={actions.trash} />
      </div>
    </div>
  )
}
