import {
  Archive,
  BookMarked,
  CopyCheck,
  DatabaseBackup,
  Hash,
  Highlighter,
  Inbox,
  Library,
  NotebookPen,
  PanelLeftOpen,
  Plus,
  Settings,
  Star,
  Tags,
  Trash2,
  Workflow,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { Shelf } from '#core/library/shelf'
import { useSummary } from '../../api/queries'
import { Button } from '../../components/button'
import { ColorNumber } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import { NavEntry } from '../../components/nav-entry'
import styles from './sidebar.module.css'

/** Where in the library one is looking. */
export type Place =
  | { kind: 'shelf'; shelf: Shelf }
  | { kind: 'tag'; name: string }
  | { kind: 'collection'; id: string }
  | { kind: 'notes' }
  | { kind: 'highlights' }
  | { kind: 'tags' }
  | { kind: 'duplicates' }
  | { kind: 'rules' }

type SidebarProps = {
  place: Place | null
  /** The searches that are kept, as they are listed. */
  searches: ReactNode
  collections: ReactNode
  onGo: (place: Place) => void
  onAdd: () => void
  onCare: () => void
  onSettings: () => void
  /** Shows what there is no room for here. */
  onUnfold: () => void
  ref?: Ref<HTMLElement>
}

const SHELVES: { shelf: Shelf; label: string; icon: LucideIcon }[] = [
  { shelf: 'inbox', label: 'Inbox', icon: Inbox },
  { shelf: 'library', label: 'Library', icon: Library },
  { shelf: 'favorites', label: 'Favorites', icon: Star },
  { shelf: 'archive', label: 'Archive', icon: Archive },
]

/** The ways into the library: shelves, notes, tags. */
export function Sidebar(props: SidebarProps) {
  const { place, searches, collections, onGo, onAdd, onCare, onSettings, onUnfold, ref } = props
  const summary = useSummary().data
  const shelf = (name: Shelf) => summary?.shelves[name]

  return (
    <nav ref={ref} className={styles.room} aria-label="Library">
      <div className={styles.sidebar}>
        <div className={styles.brand}>
          <BookMarked size={19} strokeWidth={1.75} aria-hidden />
          <span className={styles.words}>Commonplace</span>
        </div>
        <div className={styles.unfold}>
          <IconButton
            label="Collections and tags"
            icon={PanelLeftOpen}
            keys="G then S"
            aria-haspopup="dialog"
            onClick={onUnfold}
          />
        </div>
        <Button
          tone="main"
          className={styles.add ?? ''}
          onClick={onAdd}

          title="Add (A)"
        >
          <Plus size={16} aria-hidden />
          <span className={styles.words}>Add</span>
        </Button>
        <ul className={styles.section}>
          {SHELVES.map(({ shelf: name, label, icon }) => (
            <NavEntry
              key={name}
              label={label}
              icon={icon}
              count={shelf(name)}
              current={place?.kind === 'shelf' && place.shelf === name}
              onPress={() => onGo({ kind: 'shelf', shelf: name })}
            />
          ))}
          <NavEntry
            label="Highlights"
            icon={Highlighter}
            current={place?.kind === 'highlights'}
            onPress={() => onGo({ kind: 'highlights' })}
          />
          <NavEntry
            label="Notes"
            icon={NotebookPen}
            count={summary?.notes}
            current={place?.kind === 'notes'}
            onPress={() => onGo({ kind: 'notes' })}
          />
          <NavEntry
            label="Trash"
            icon={Trash2}
            count={summary && summary.shelves.trash + summary.trashedNotes}
            current={place?.kind === 'shelf' && place.shelf === 'trash'}
            onPress={() => onGo({ kind: 'shelf', shelf: 'trash' })}
          />
        </ul>
        <div className={styles.tags}>
          {collections}
          {searches}
          <div className={styles.head}>
            <h2 className={styles.heading}>Tags</h2>
            <IconButton
              label="All tags"
              icon={Tags}
              keys="G then T"
              aria-current={place?.kind === 'tags' ? 'page' : undefined}
              onClick={() => onGo({ kind: 'tags' })}
            />
          </div>
          {summary?.tags.length === 0 && (
            <p className={styles.hint}>Press T on a clip to give it a tag.</p>
          )}
          <ul className={styles.section}>
            {summary?.tags.map(({ name, count, color }) => (
              <NavEntry
                key={name}
                label={name.split('/').at(-1) ?? name}
                above={name.split('/').slice(0, -1)}
                icon={Hash}
                mark={color && <ColorNumber color={color} />}
                count={count}
                current={place?.kind === 'tag' && place.name === name}
                onPress={() => onGo({ kind: 'tag', name })}
              />
            ))}
          </ul>
        </div>
        <ul className={styles.foot}>
          <NavEntry
            label="Duplicates"
            icon={CopyCheck}
            current={place?.kind === 'duplicates'}
            onPress={() => onGo({ kind: 'duplicates' })}
          />
          <NavEntry
            label="Rules"
            icon={Workflow}
            current={place?.kind === 'rules'}
            onPress={() => onGo({ kind: 'rules' })}
          />
          <NavEntry label="Backups" icon={DatabaseBackup} onPress={onCare} />
          <NavEntry label="Settings" icon={Settings} onPress={onSettings} />
        </ul>
      </div>
    </nav>
  )
}
