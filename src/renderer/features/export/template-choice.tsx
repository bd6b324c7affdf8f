import { isExportTemplate } from '#core/export/clip-template'
import { useNotes } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import styles from './export-dialog.module.css'

type TemplateChoiceProps = {
  /** The note that is the template; null for our own. */
  chosen: string | null
  onChoose: (template: string | null) => void
  onEdit: () => void
  /** Whether one comes back from editing it. */
  isBack: boolean
}

/** How clips are written as Markdown: as we do, or as a template of one's own has it. */
export function TemplateChoice({ chosen, onChoose, onEdit, isBack }: TemplateChoiceProps) {
  const { exporting: words } = useMessages()
  const own = (useNotes(false).data ?? []).filter(isExportTemplate)
  return (
    <div className={styles.template}>
      <label className={styles.style}>
        {words.template}
        <select
          autoFocus={isBack}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value || null)}
        >
          <option value="">{words.ownTemplate}</option>
          {own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={onEdit}>{chosen === null ? words.makeTemplate : words.editTemplate}</Button>
    </div>
  )
}
