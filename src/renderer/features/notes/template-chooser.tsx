import { foldTag } from '#core/tag/tag-name'
import { useNotes } from '../../api/queries'
import { Chooser } from '../../components/chooser'
import { isTemplate } from '#core/note/note-template'

type TemplateChooserProps = { onChoose: (id: string) => void; onClose: () => void }

/** The notes that are templates, to begin another with. */
export function TemplateChooser({ onChoose, onClose }: TemplateChooserProps) {
  const templates = (useNotes(false).data ?? []).filter(isTemplate)
  return (
    <Chooser
      title="New note from a template"
      placeholder="Find a template"
      nothing="There is no template called so. Any note becomes one by “Make it a template”; {{date}}, {{time}}, {{clip}} and {{author}} in it are filled in."
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
