import { useNote } from '../api/queries'
import { MarkdownView } from '../features/notes/markdown-view'
import { followAddress, openThing } from './view-store'

/** What is written on a collection, as it reads. */
export function CollectionNote({ id }: { id: string }) {
  const opened = useNote(id).data
  if (!opened) return null
  return (
    <MarkdownView
      text={opened.note.body}
      links={opened.links}
      onOpenTarget={(target) =>
        openThing(
          target.kind === 'note'
            ? { kind: 'note', id: target.id }
            : { kind: 'clip', id: target.id, at: null },
        )
      }
      onFollow={followAddress}
    />
  )
}
