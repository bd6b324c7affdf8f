import { isExportTemplate } from '#core/export/clip-template'
import { useNotes } from '../../api/queries'
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
  const own = (useNotes(false).data ?? []).filter(isExportTemplate)
  return (
    <div className={styles.template}>
      <label className={styles.style}>
        Template
        <select
          autoFocus={isBack}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value || null)}
        >
          <option value="">Commonplace’s own</option>
          {own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={onEdit}>{chosen === null ? 'Make one’s own…' : 'Edit…'}</Button>
    </div>
  )
}
