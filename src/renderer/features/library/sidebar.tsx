import {
  Archive,
  BookMarked,
  CopyCheck,
  DatabaseBackup,
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
} from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { Shelf } from '#core/library/shelf'
import { useSummary } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { NavEntry } from '../../components/nav-entry'
import { TagEntries } from './tag-entries'
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

const SHELVES = [
  { shelf: 'inbox', icon: Inbox },
  { shelf: 'library', icon: Library },
  { shelf: 'favorites', icon: Star },
  { shelf: 'archive', icon: Archive },
] as const

/** The ways into the library: shelves, notes, tags. */
export function Sidebar(props: SidebarProps) {
  const { place, searches, collections, onGo, onAdd, onCare, onSettings, onUnfold, ref } = props
  const summary = useSummary().data
  const {
    library: words,
    keys: { then },
  } = useMessages()
  const shelf = (name: Shelf) => summary?.shelves[name]

  return (
    <nav ref={ref} className={styles.room} aria-label={words.title}>
      <div className={styles.sidebar}>
        <div className={styles.brand}>
          <BookMarked size={19} strokeWidth={1.75} aria-hidden />
          <span className={styles.words}>Commonplace</span>
        </div>
        <div className={styles.unfold}>
          <IconButton
            label={words.unfold}
            icon={PanelLeftOpen}
            keys={`G ${then} S`}
            aria-haspopup="dialog"
            onClick={onUnfold}
          />
        </div>
        <Button
          tone="main"
          className={styles.add ?? ''}
          onClick={onAdd}

          title={`${words.add} (A)`}
        >
          <Plus size={16} aria-hidden />
          <span className={styles.words}>{words.add}</span>
        </Button>
        <ul className={styles.section}>
          {SHELVES.map(({ shelf: name, icon }) => (
            <NavEntry
              key={name}
              label={words[name]}
              icon={icon}
              count={shelf(name)}
              current={place?.kind === 'shelf' && place.shelf === name}
              onPress={() => onGo({ kind: 'shelf', shelf: name })}
            />
          ))}
          <NavEntry
            label={words.highlights}
            icon={Highlighter}
            current={place?.kind === 'highlights'}
            onPress={() => onGo({ kind: 'highlights' })}
          />
          <NavEntry
            label={words.notes}
            icon={NotebookPen}
            count={summary?.notes}
            current={place?.kind === 'notes'}
            onPress={() => onGo({ kind: 'notes' })}
          />
          <NavEntry
            label={words.trash}
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
            <h2 className={styles.heading}>{words.tags}</h2>
            <IconButton
              label={words.allTags}
              icon={Tags}
              keys={`G ${then} T`}
              aria-current={place?.kind === 'tags' ? 'page' : undefined}
              onClick={() => onGo({ kind: 'tags' })}
            />
          </div>
          {summary?.tags.length === 0 && <p className={styles.hint}>{words.noTags}</p>}
          {summary && (
            <TagEntries
              tags={summary.tags}
              current={place?.kind === 'tag' ? place.name : null}
              onGo={onGo}
            />
          )}
        </div>
        <ul className={styles.foot}>
          <NavEntry
            label={words.duplicates}
            icon={CopyCheck}
            current={place?.kind === 'duplicates'}
            onPress={() => onGo({ kind: 'duplicates' })}
          />
          <NavEntry
            label={words.rules}
            icon={Workflow}
            current={place?.kind === 'rules'}
            onPress={() => onGo({ kind: 'rules' })}
          />
          <NavEntry label={words.backups} icon={DatabaseBackup} onPress={onCare} />
          <NavEntry label={words.settings} icon={Settings} onPress={onSettings} />
        </ul>
      </div>
    </nav>
  )
}
