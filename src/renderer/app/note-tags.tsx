import type { Ref } from 'react'
import type { Note } from '#core/note/note'
import { useAsk } from '../api/use-ask'
import { useMessages } from '../api/use-messages'
import { TagEditor } from '../features/reader/tag-editor'

type NoteTagsProps = { note: Note; field: Ref<HTMLInputElement>; onDone: () => void }

/** The tags of a note, taken off with a press and added by typing, as those of a clip are. */
export function NoteTags({ note, field, onDone }: NoteTagsProps) {
  const tag = useAsk('things.tag')
  const untag = useAsk('things.untag')
  const { tags: words } = useMessages()
  const things = { clips: [], notes: [note.id] }
  return (
    <TagEditor
      label={words.addOne}
      tags={note.tags}
      ref={field}
      onAdd={(tags) => tag.mutate({ things, tags })}
      onRemove={(name) => untag.mutate({ things, tags: [name] })}
      onDone={onDone}
    />
  )
}
