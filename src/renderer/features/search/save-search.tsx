import { BookmarkPlus, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { SavedSearch } from '#core/note/saved-search'
import { queryForUnit } from '#core/search/refine-query'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { NameDialog } from './name-dialog'
import type { Search } from './use-found'

type SaveSearchProps = {
  search: Search
  /** The smart collection that was opened, whose search may be another one by now. */
  opened: SavedSearch | null
  onSaved: (saved: SavedSearch) => void
}

/** Keeps the search as a smart collection, or changes the one it began as. */
export function SaveSearch({ search, opened, onSaved }: SaveSearchProps) {
  const [isNaming, setNaming] = useState(false)
  const { search: words, collections } = useMessages()
  const save = useAsk('searches.save')
  const edit = useAsk('searches.edit')
  const query = queryForUnit(search.query, search.unit).trim()
  const isChanged = opened !== null && opened.query !== query
  return (
    <>
      {isChanged && (
        <IconButton
          label={words.change(opened.name)}
          icon={RefreshCw}
          onClick={() =>
            edit.mutate(
              { id: opened.id, query },
              { onSuccess: () => onSaved({ ...opened, query }) },
            )
          }
        />
      )}
      {(opened === null || isChanged) && (
        <IconButton label={words.save} icon={BookmarkPlus} onClick={() => setNaming(true)} />
      )}
      {isNaming && (
        <NameDialog
          title={words.save}
          name={search.query.trim()}
          verb={collections.save}
          onName={(name) => save.mutate({ name, query }, { onSuccess: onSaved })}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}
