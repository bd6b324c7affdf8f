import { Ellipsis, History, Trash2 } from 'lucide-react'
import type { Note } from '#core/note/note'
import { isTemplate } from '#core/note/note-template'
import { useAsk } from '../../api/use-ask'
import { useToggleTemplate } from '../../api/use-toggle-template'
import { ActionMenu } from '../../components/action-menu'
import { IconButton } from '../../components/icon-button'
import { Segmented } from '../../components/segmented'
import type { NoteLook } from './note-extensions'
import styles from './note-pane.module.css'

/** How a note is shown: to be written in either look, or only to be read. */
export type NoteMode = NoteLook | 'read'

const MODES = [
  { value: 'live', label: 'Write' },
  { value: 'source', label: 'Markdown' },
  { value: 'read', label: 'Read' },
] as const satisfies readonly { value: NoteMode; label: string }[]

/** The way that comes after this one, around and around. */
export function nextMode(mode: NoteMode): NoteMode {
  const at = MODES.findIndex(({ value }) => value === mode)
  return MODES[(at + 1) % MODES.length]?.value ?? mode
}

type NoteToolbarProps = {
  note: Note
  mode: NoteMode
  onMode: (mode: NoteMode) => void
  onVersions: () => void
  onTrashed: () => void
}

/** Above a note: how it is shown, and what can be done with it. */
export function NoteToolbar({ note, mode, onMode, onVersions, onTrashed }: NoteToolbarProps) {
  const trash = useAsk('notes.trash')
  const toggleTemplate = useToggleTemplate()
  return (
    <header className={styles.toolbar}>
      <Segmented<NoteMode> label="Write or read" value={mode} options={MODES} onChange={onMode} />
      <span className={styles.buttons}>
        <IconButton
          label="Earlier versions"
          keys="Ctrl+Shift+U"
          icon={History}
          onClick={onVersions}
        />
        <IconButton
          label="Move the note to the trash"
          icon={Trash2}
          onClick={() => trash.mutate({ ids: [note.id] }, { onSuccess: onTrashed })}
        />
        <ActionMenu
          trigger={<IconButton label="More" icon={Ellipsis} />}
          actions={[
            {
              label: isTemplate(note) ? 'Make it a note again' : 'Make it a template',
              run: () => void toggleTemplate(note.id),
            },
          ]}
        />
      </span>
    </header>
  )
}
