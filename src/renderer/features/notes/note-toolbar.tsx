import { Ellipsis, History, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Note } from '#core/note/note'
import { isTemplate } from '#core/note/note-template'
import { useAsk } from '../../api/use-ask'
import { useToggleTemplate } from '../../api/use-toggle-template'
import { useMessages } from '../../api/use-messages'
import { ActionMenu } from '../../components/action-menu'
import { IconButton } from '../../components/icon-button'
import { Segmented } from '../../components/segmented'
import type { NoteLook } from './note-extensions'
import styles from './note-pane.module.css'

/** How a note is shown: to be written in either look, or only to be read. */
export type NoteMode = NoteLook | 'read'

const MODES = ['live', 'source', 'read'] as const satisfies readonly NoteMode[]

/** The way that comes after this one, around and around. */
export function nextMode(mode: NoteMode): NoteMode {
  return MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? mode
}

type NoteToolbarProps = {
  note: Note
  mode: NoteMode
  /** Its tags, as the window around it shows them. */
  tags: ReactNode
  onMode: (mode: NoteMode) => void
  onVersions: () => void
  onTrashed: () => void
}

/** Above a note: how it is shown, and what can be done with it. */
export function NoteToolbar(props: NoteToolbarProps) {
  const { note, mode, tags, onMode, onVersions, onTrashed } = props
  const { notes: words } = useMessages()
  const trash = useAsk('notes.trash')
  const toggleTemplate = useToggleTemplate()
  return (
    <header className={styles.toolbar}>
      <Segmented<NoteMode>
        label={words.writeOrRead}
        value={mode}
        options={MODES.map((value) => ({ value, label: words.modes[value] }))}
        onChange={onMode}
      />
      {tags}
      <span className={styles.buttons}>
        <IconButton
          label={words.versions}
          keys="Ctrl+Shift+U"
          icon={History}
          onClick={onVersions}
        />
        <IconButton
          label={words.trash}
          icon={Trash2}
          onClick={() => trash.mutate({ ids: [note.id] }, { onSuccess: onTrashed })}
        />
        <ActionMenu
          trigger={<IconButton label={words.more} icon={Ellipsis} />}
          actions={[
            {
              label: isTemplate(note) ? words.makeNote : words.makeTemplate,
              run: () => void toggleTemplate(note.id),
            },
          ]}
        />
      </span>
    </header>
  )
}
