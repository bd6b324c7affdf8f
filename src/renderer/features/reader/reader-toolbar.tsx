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
import type { Messages } from '#core/messages/messages-of'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { TagEditor } from './tag-editor'
import styles from './reader-toolbar.module.css'

type ReaderToolbarProps = {
  clip: Clip
  tags: Ref<HTMLInputElement>
  showOriginal: boolean
  panelOpen: boolean
  hits: Hits | null
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
  const { reader: words, tags: tagWords } = useMessages()
  const tag = useAsk('clips.tag')
  const untag = useAsk('clips.untag')
  const move = useAsk('clips.move')
  const restore = useAsk('trash.restore')
  const favorite = useAsk('clips.favorite')
  const ids = [clip.id]

  return (
    <header className={styles.toolbar}>
      <TagEditor
        label={tagWords.addOne}
        tags={clip.tags}
        ref={tags}
        onAdd={(added) => tag.mutate({ ids, tags: added })}
        onRemove={(name) => untag.mutate({ ids, tags: [name] })}
        onDone={onTagsDone}
      />
      {hits && (
        <span className={styles.hits} role="status">
          {hitLabel(hits, words)}
          <IconButton
            label={words.previousHit}
            keys="Ctrl+Shift+G"
            icon={ChevronUp}
            onClick={() => onStepHit(-1)}
          />
          <IconButton
            label={words.nextHit}
            keys="Ctrl+G"
            icon={ChevronDown}
            onClick={() => onStepHit(1)}
          />
        </span>
      )}
      <span className={styles.buttons}>
        <IconButton
          label={clip.favorite ? words.noFavorite : words.favorite}
          keys="S"
          icon={Star}
          aria-pressed={clip.favorite}
          onClick={() => favorite.mutate({ ids, favorite: !clip.favorite })}
        />
        {clip.place === 'trash' ? (
          <IconButton
            label={words.restore}
            keys="#"
            icon={Undo2}
            onClick={() => restore.mutate({ ids })}
          />
        ) : (
          <>
            <IconButton
              label={clip.place === 'inbox' ? words.archive : words.inbox}
              keys="E"
              icon={clip.place === 'inbox' ? Archive : Inbox}
              onClick={() =>
                move.mutate({ ids, place: clip.place === 'inbox' ? 'archive' : 'inbox' })
              }
            />
            <IconButton
              label={words.trash}
              keys="#"
              icon={Trash2}
              onClick={() => move.mutate({ ids, place: 'trash' })}
            />
          </>
        )}
        <IconButton
          label={showOriginal ? words.showArticle : words.showOriginal}
          keys="O"
          icon={showOriginal ? FileText : FileCode2}
          aria-pressed={showOriginal}
          onClick={onOriginal}
        />
        {look}
        {more}
        <IconButton
          label={words.sidePanel}
          keys="B"
          icon={PanelRight}
          aria-pressed={panelOpen}
          onClick={onPanel}
        />
      </span>
    </header>
  )
}

type Hits = { current: number | null; total: number }

function hitLabel({ current, total }: Hits, words: Messages['reader']) {
  return current === null ? words.hits(total) : words.hitOf(current + 1, total)
}
