import { FolderSearch, MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import type { SavedSearch } from '#core/note/saved-search'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { ActionMenu } from '../../components/action-menu'
import { IconButton } from '../../components/icon-button'
import { NavEntry } from '../../components/nav-entry'
import { NameDialog } from './name-dialog'
import { useSavedCounts, useSavedSearches } from './use-saved-searches'
import styles from './saved-search-list.module.css'

type SavedSearchListProps = {
  /** The one that is shown now. */
  current: string | null
  onOpen: (search: SavedSearch) => void
}

/** The smart collections, each with how much it finds now. */
export function SavedSearchList({ current, onOpen }: SavedSearchListProps) {
  const searches = useSavedSearches()
  const { collections: words } = useMessages()
  const counts = useSavedCounts(searches)
  const remove = useAsk('searches.remove')
  const edit = useAsk('searches.edit')
  const [renamed, setRenamed] = useState<SavedSearch | null>(null)

  return (
    <section className={styles.part} aria-label={words.smart}>
      <h2 className={styles.heading}>{words.smart}</h2>
      {searches.length === 0 && <p className={styles.hint}>{words.noSmart}</p>}
      <ul className={styles.list}>
        {searches.map((search) => (
          <NavEntry
            key={search.id}
            label={search.name}
            icon={FolderSearch}
            count={counts.get(search.id)}
            current={search.id === current}
            onPress={() => onOpen(search)}
          >
            <ActionMenu
              trigger={<IconButton label={words.more(search.name)} icon={MoreHorizontal} />}
              actions={[
                { label: words.rename, run: () => setRenamed(search) },
                { label: words.remove, run: () => remove.mutate({ id: search.id }) },
              ]}
            />
          </NavEntry>
        ))}
      </ul>
      {renamed && (
        <NameDialog
          title={words.renameSmart}
          name={renamed.name}
          verb={words.rename}
          onName={(name) => edit.mutate({ id: renamed.id, name })}
          onClose={() => setRenamed(null)}
        />
      )}
    </section>
  )
}
