import { Archive, FolderPlus, MoreHorizontal, Tag, Trash2, X } from 'lucide-react'
import { selectNothing, useSelection } from '../../api/selection'
import { useMessages } from '../../api/use-messages'
import { ActionMenu } from '../../components/action-menu'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import styles from './selection-bar.module.css'

/** What can be done with all that is selected. */
export type SelectionActions = Record<
  | 'tag'
  | 'untag'
  | 'collect'
  | 'archive'
  | 'inbox'
  | 'favorite'
  | 'unfavorite'
  | 'read'
  | 'unread'
  | 'renew'
  | 'export'
  | 'trash'
  | 'all',
  () => void
> & {
  /** Takes it out of the collection one is in; null elsewhere. */
  uncollect: (() => void) | null
}

/** Over the list while something in it is selected: how much that is, and what can be done with all of it. */
export function SelectionBar({
  total,
  actions,
}: {
  total: number | null
  actions: SelectionActions
}) {
  const count = useSelection(({ things }) => things.size)
  const { selection: words } = useMessages()
  const isMore = total !== null && count < total
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.title}>
      <p className={styles.count} role="status">
        {words.count(count)}
      </p>
      {isMore && (
        <span className={styles.all}>
          <Button tone="quiet" onClick={actions.all} title={`${words.allOf(total)} (Ctrl+A)`}>
            {words.all(total)}
          </Button>
        </span>
      )}
      <IconButton label={words.tag} icon={Tag} keys="T" onClick={actions.tag} />
      <IconButton label={words.collect} icon={FolderPlus} keys="P" onClick={actions.collect} />
      <IconButton label={words.archive} icon={Archive} keys="E" onClick={actions.archive} />
      <IconButton label={words.trash} icon={Trash2} keys="#" onClick={actions.trash} />
      <ActionMenu
        trigger={<IconButton label={words.more} icon={MoreHorizontal} />}
        actions={[
          ...(isMore ? [{ label: words.allOf(total), run: actions.all }] : []),
          { label: words.untag, run: actions.untag },
          ...(actions.uncollect ? [{ label: words.uncollect, run: actions.uncollect }] : []),
          { label: words.inbox, run: actions.inbox },
          { label: words.favorite, run: actions.favorite },
          { label: words.unfavorite, run: actions.unfavorite },
          { label: words.read, run: actions.read },
          { label: words.unread, run: actions.unread },
          { label: words.renew, run: actions.renew },
          { label: words.export, run: actions.export },
        ]}
      />
      <IconButton label={words.nothing} icon={X} keys="Esc" onClick={selectNothing} />
    </div>
  )
}
