import { useNote } from '../api/queries'
import { MarkdownView } from '../features/notes/markdown-view'
import { followAddress, openHighlight, openThing } from './view-store'

/** What is written on a collection, as it reads. */
export function CollectionNote({ id }: { id: string }) {
  const opened = useNote(id).data
  if (!opened) return null
  return (
    <MarkdownView
      text={opened.note.body}
      links={opened.links}
      highlights={opened.highlights}
      onOpenHighlight={openHighlight}
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
