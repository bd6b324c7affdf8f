import { Archive, FilterX, FolderOpen, Inbox, Star, Tag, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Shelf } from '#core/library/shelf'
import type { ListSource } from '../../api/list-pages'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'

type EmptyListProps = {
  source: Extract<ListSource, { kind: 'shelf' }>
  /** What to show instead of an empty shelf, where the whole library is empty. */
  whenLibraryEmpty: ReactNode
  /** Takes the filters away; null where there are none. */
  onClearFilters: (() => void) | null
}

const ICONS = {
  inbox: Inbox,
  archive: Archive,
  favorites: Star,
  trash: Trash2,
  collection: FolderOpen,
  tag: Tag,
}

/** What stands where a list is empty, and what to do about it. */
export function EmptyList({ source, whenLibraryEmpty, onClearFilters }: EmptyListProps) {
  const { list: words } = useMessages()
  if (onClearFilters && !whenLibraryEmpty) {
    return (
      <EmptyState icon={FilterX} {...words.empty.filtered}>
        <Button onClick={onClearFilters}>{words.clearFilters}</Button>
      </EmptyState>
    )
  }
  if (source.collection !== null) return <Empty kind="collection" />
  if (source.tag === null && (source.shelf === 'library' || source.shelf === 'inbox')) {
    return whenLibraryEmpty || <Empty kind="inbox" />
  }
  return <Empty kind={source.tag === null ? source.shelf : 'tag'} />
}

function Empty({ kind }: { kind: Shelf | 'collection' | 'tag' }) {
  const { empty } = useMessages().list
  const what = kind === 'library' ? 'inbox' : kind
  return <EmptyState icon={ICONS[what]} {...empty[what]} />
}
