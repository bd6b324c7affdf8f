import { foldTag } from '#core/tag/tag-name'
import { useNotes } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { Chooser } from '../../components/chooser'
import { isTemplate } from '#core/note/note-template'

type TemplateChooserProps = { onChoose: (id: string) => void; onClose: () => void }

/** The notes that are templates, to begin another with. */
export function TemplateChooser({ onChoose, onClose }: TemplateChooserProps) {
  const { notes: words } = useMessages()
  const templates = (useNotes(false).data ?? []).filter(isTemplate)
  return (
    <Chooser
      title={words.fromTemplate}
      placeholder={words.findTemplate}
      nothing={words.noTemplate}
      offer={(typed) =>
        templates
          .filter(({ title }) => foldTag(title).includes(foldTag(typed)))
          .map(({ id, title }) => ({ id, label: title }))
      }
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
