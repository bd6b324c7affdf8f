import {
  Archive,
  ChevronDown,
  ChevronUp,
  FileCode2,
  FileText,
  Inbox,
  PanelRight,
  Star,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { Clip } from '#core/clip/clip'
import { useAsk } from '../../api/use-ask'
import { IconButton } from '../../components/icon-button'
import { TagEditor } from './tag-editor'
import styles from './reader-toolbar.module.css'

type ReaderToolbarProps = {
  clip: Clip
  tags: Ref<HTMLInputElement>
  showOriginal: boolean
  panelOpen: boolean
  hits: { current: number | null; total: number } | null
  look: ReactNode
  more: ReactNode
  onStepHit: (by: 1 | -1) => void
  onPanel: () => void
  onOriginal: () => void
  onTagsDone: () => void
}

/** Above the article: its tags, how far one is, and what can be done with the clip. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const {
    clip,
    tags,
    showOriginal,
    panelOpen,
    hits,
    look,
    more,
    onStepHit,
    onPanel,
    onOriginal,
    onTagsDone,
  } = props
  const tag = useAsk('clips.tag')
  const untag = useAsk('clips.untag')
  const move = useAsk('clips.move')
  const restore = useAsk('trash.restore')
  const favorite = useAsk('clips.favorite')
  const ids = [clip.id]

  return (
    <header className={styles.toolbar}>
      <TagEditor
        label="Add a tag"
        tags={clip.tags}
        ref={tags}
        onAdd={(added) => tag.mutate({ ids, tags: added })}
        onRemove={(name) => untag.mutate({ ids, tags: [name] })}
        onDone={onTagsDone}
      />
      {hits && (
        <span className={styles.hits} role="status">
          {hitLabel(hits)}
          <IconButton
            label="Previous hit"
            keys="Ctrl+Shift+G"
            icon={ChevronUp}
            onClick={() => onStepHit(-1)}
          />
          <IconButton
            label="Next hit"
            keys="Ctrl+G"
            icon={ChevronDown}
            onClick={() => onStepHit(1)}
          />
        </span>
      )}
      <span className={styles.buttons}>
        <IconButton
          label={clip.favorite ? 'Take off the favorites' : 'Make a favorite'}
          keys="S"
          icon={Star}
          aria-pressed={clip.favorite}
          onClick={() => favorite.mutate({ ids, favorite: !clip.favorite })}
        />
        {clip.place === 'trash' ? (
          <IconButton
            label="Restore from the trash"
            keys="#"
            icon={Undo2}
            onClick={() => restore.mutate({ ids })}
          />
        ) : (
          <>
            <IconButton
              label={clip.place === 'inbox' ? 'Archive' : 'Back to the inbox'}
              keys="E"
              icon={clip.place === 'inbox' ? Archive : Inbox}
              onClick={() =>
                move.mutate({ ids, place: clip.place === 'inbox' ? 'archive' : 'inbox' })
              }
            />
            <IconButton
              label="Move to the trash"
              keys="#"
              icon={Trash2}
              onClick={() => move.mutate({ ids, place: 'trash' })}
            />
          </>
        )}
        <IconButton
          label={showOriginal ? 'Show the article' : 'Show the original'}
          keys="O"
          icon={showOriginal ? FileText : FileCode2}
          aria-pressed={showOriginal}
          onClick={onOriginal}
        />
        {look}
        {more}
        <IconButton
          label="Side panel"
          keys="B"
          icon={PanelRight}
          aria-pressed={panelOpen}
          onClick={onPanel}
        />
      </span>
    </header>
  )
}

function hitLabel({ current, total }: { current: number | null; total: number }) {
  if (current !== null) return `${current + 1} of ${total}`
  return total === 1 ? '1 hit' : `${total} hits`
}
