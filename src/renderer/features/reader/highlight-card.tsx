import { Globe, Link, MessageSquarePlus, Quote, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Highlight } from '#core/highlight/highlight'
import { quotableWords } from '#core/highlight/quotable-words'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { ColorBadge, ColorDots } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import { TagChips } from '../../components/tag-chips'
import { TagEditor } from './tag-editor'
import type { Quoting } from './use-quoting'
import styles from './highlight-card.module.css'

type HighlightCardProps = {
  clip: string
  highlight: Highlight
  active: boolean
  /** Whether the note is to be written now. */
  writing: boolean
  quoting: Quoting
  /** What there is to say of its place. */
  place: ReactNode
  /** A note's Markdown, as it reads. */
  showNote: (text: string) => ReactNode
  onGo: () => void
  onWrite: (writing: boolean) => void
  /** Writing was ended by a key, so the hands go back to the article. */
  onDone: () => void
}

/** One highlight in the side panel: its words, its note, its color. */
export function HighlightCard({
  clip,
  highlight,
  active,
  writing,
  quoting,
  place,
  showNote,
  onGo,
  onWrite,
  onDone,
}: HighlightCardProps) {
  const edit = useAsk('highlights.edit')
  const remove = useAsk('highlights.remove')
  const { marks: words } = useMessages().reader
  const card = useRef<HTMLElement>(null)
  const noteId = useId()
  const { id, color, note, tags, origin } = highlight
  const saveTags = (names: string[]) =>
    edit.mutate({ clip, id, fields: { tags: [...new Set(names)] } })

  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' })
  }, [active, writing])

  return (
    <article ref={card} className={styles.card} data-active={active} data-color={color}>
      <button
        type="button"
        className={styles.quote}
        onClick={onGo}
        dir="auto"
        aria-describedby={note === '' || writing ? undefined : noteId}
      >
        <ColorBadge color={color} />
        <span>{quotableWords(origin)}</span>
      </button>
      {place}
      {writing ? (
        <NoteField
          note={note}
          onDone={onDone}
          onSave={(text) => {
            onWrite(false)
            if (text !== note) edit.mutate({ clip, id, fields: { note: text } })
          }}
        />
      ) : (
        note !== '' && (
          <div id={noteId} className={styles.note} onDoubleClick={() => onWrite(true)}>
            {showNote(note)}
          </div>
        )
      )}
      {active ? (
        <TagEditor
          label={words.tag}
          tags={tags}
          onAdd={(added) => saveTags([...tags, ...added])}
          onRemove={(name) => saveTags(tags.filter((one) => one !== name))}
          onDone={onDone}
        />
      ) : (
        tags.length > 0 && (
          <div className={styles.tags}>
            <TagChips tags={tags} />
          </div>
        )
      )}
      {active && (
        <div className={styles.actions}>
          <ColorDots
            current={color}
            onChoose={(chosen) => edit.mutate({ clip, id, fields: { color: chosen } })}
          />
          <IconButton
            label={words.note}
            keys="N"
            icon={MessageSquarePlus}
            onClick={() => onWrite(true)}
          />
          <IconButton label={words.quote} keys="Q" icon={Quote} onClick={quoting.copyQuotation} />
          <IconButton label={words.link} keys="Y" icon={Link} onClick={quoting.copyLink} />
          <IconButton label={words.webLink} icon={Globe} onClick={quoting.copyWebLink} />
          <IconButton
            label={words.remove}
            keys="Delete"
            icon={Trash2}
            onClick={() => remove.mutate({ clip, id })}
          />
        </div>
      )}
    </article>
  )
}

type NoteFieldProps = { note: string; onSave: (note: string) => void; onDone: () => void }

function NoteField({ note, onSave, onDone }: NoteFieldProps) {
  const [text, setText] = useState(note)
  const { marks: words } = useMessages().reader
  return (
    <textarea
      className={styles.field}
      aria-label={words.note}
      placeholder={words.noteHint}
      autoFocus
      rows={3}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onFocus={({ target }) => target.setSelectionRange(note.length, note.length)}
      onBlur={() => onSave(text)}
      onKeyDown={(event) => {
        const done =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (done) {
          event.currentTarget.blur()
          onDone()
        }
        event.stopPropagation()
      }}
    />
  )
}
