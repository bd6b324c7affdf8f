import type { ReactNode } from 'react'
import {
  Archive,
  FilterX,
  FolderOpen,
  Inbox,
  Star,
  Tag,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import type { ListSource } from '../../api/list-pages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'

type EmptyListProps = {
  source: Extract<ListSource, { kind: 'shelf' }>
  /** What to show instead of an empty shelf, where the whole library is empty. */
  whenLibraryEmpty: ReactNode
  /** Takes the filters away; null where there are none. */
  onClearFilters: (() => void) | null
}

const EMPTY: Record<string, { icon: LucideIcon; title: string; hint: string }> = {
  inbox: {
    icon: Inbox,
    title: 'The inbox is empty',
    hint: 'What you add lands here. Press A to add a page, E to archive one you have dealt with.',
  },
  archive: {
    icon: Archive,
    title: 'Nothing archived',
    hint: 'Press E on a clip to move it out of the inbox. It stays in the library and is found as before.',
  },
  favorites: {
    icon: Star,
    title: 'No favorites yet',
    hint: 'Press S on a clip to keep it at hand here.',
  },
  trash: {
    icon: Trash2,
    title: 'No clips in the trash',
    hint: 'Press # on a clip to put it here. It can be restored for 30 days.',
  },
  collection: {
    icon: FolderOpen,
    title: 'No clips in this collection',
    hint: 'Press P on a clip to put it in one, or drag clips onto a collection.',
  },
  tag: { icon: Tag, title: 'No clips carry this tag', hint: 'Press T on a clip to give it tags.' },
}

/** What stands where a list is empty, and what to do about it. */
export function EmptyList({ source, whenLibraryEmpty, onClearFilters }: EmptyListProps) {
  if (onClearFilters && !whenLibraryEmpty) {
    return (
      <EmptyState
        icon={FilterX}
        title="No clip here passes the filters"
        hint="Take one of them away above, or all of them."
      >
        <Button onClick={onClearFilters}>Clear filters</Button>
      </EmptyState>
    )
  }
  if (source.collection !== null) return <Empty kind="collection" />
  if (source.tag === null && (source.shelf === 'library' || source.shelf === 'inbox')) {
    return whenLibraryEmpty || <Empty kind="inbox" />
  }
  return <Empty kind={source.tag === null ? source.shelf : 'tag'} />
}

function Empty({ kind }: { kind: string }) {
  const words = EMPTY[kind]
  return words ? <EmptyState {...words} /> : null
}
