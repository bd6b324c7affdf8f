import { useState } from 'react'
import {
  CITATION_STYLE_IDS,
  CITATION_STYLES,
  type CitationStyle,
} from '#core/export/citation-styles'
import { isExportTemplate } from '#core/export/clip-template'
import { exportFormat, type ExportFormatId } from '#core/export/export-formats'
import type { ExportChoice } from '#core/export/export-order'
import { useNotes } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { CheckRow } from '../../components/setting-rows'
import { TemplateChoice } from './template-choice'
import { NewTemplate, OldTemplate, type TemplateDraft } from './template-editor'
import { FormatList } from './format-list'
import styles from './export-dialog.module.css'

/** Something a person may take out, and how it is called. */
export type NamedChoice = { label: string; choice: ExportChoice }

type ExportDialogProps = {
  open: boolean
  choices: readonly NamedChoice[]
  style: CitationStyle
  onStyle: (style: CitationStyle) => void
  /** The note that is the template of Markdown; null for our own. */
  template: string | null
  onTemplate: (template: string | null) => void
  onClose: () => void
}

/** What is filled in, and whether one is at the template of Markdown instead or comes back from it. */
type Filled = { step: 'form' | 'template' | 'back'; at: number; toShare: boolean }

const NOTHING_FILLED: Filled = { step: 'form', at: 0, toShare: false }

/** Taking things out of the library: what, as what, and where to. */
export function ExportDialog({ open, ...form }: ExportDialogProps) {
  const { exporting: words } = useMessages()
  const [filled, setFilled] = useState(NOTHING_FILLED)
  const [draft, setDraft] = useState<TemplateDraft | null>(null)
  const fill = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }))
  const isEditing = filled.step === 'template'
  const notes = useNotes(false).data ?? []
  // One that is not in this library, or in its trash, is none.
  const template = notes.find((note) => note.id === form.template && isExportTemplate(note))
  const close = () => {
    setFilled(NOTHING_FILLED)
    form.onClose()
  }
  // What was typed stays when the dialog is closed, and goes when one says so.
  const back = () => {
    setDraft(null)
    fill({ step: 'back' })
  }
  const keep = (id: string) => {
    form.onTemplate(id)
    back()
  }
  const editing = { draft, onDraft: setDraft, onKept: keep, onClose: back }
  return (
    <Dialog
      title={isEditing ? words.templateTitle : words.title}
      open={open}
      onClose={close}
      width="wide"
    >
      {open && !isEditing && (
        <ExportForm
          {...form}
          template={template?.id ?? null}
          onClose={close}
          filled={filled}
          fill={fill}
        />
      )}
      {open && isEditing && !template && <NewTemplate {...editing} />}
      {open && isEditing && template && <OldTemplate id={template.id} {...editing} />}
    </Dialog>
  )
}

type ExportFormProps = Omit<ExportDialogProps, 'open'> & {
  filled: Filled
  fill: (part: Partial<Filled>) => void
}

function ExportForm({ choices, style, template, filled, fill, onClose, ...told }: ExportFormProps) {
  const { exporting: words } = useMessages()
  const [format, setFormat] = useState<ExportFormatId>('markdown')
  const { at, step, toShare: wantsToShare } = filled
  const place = useAsk('export.choose-place')
  const start = useAsk('export.start')
  const choice = (choices[at] ?? choices[0])?.choice ?? { kind: 'everything' as const }
  const canShare = format !== 'json'

  const run = () =>
    place.mutate(
      { format, name: 'Commonplace' },
      {
        onSuccess: ({ path }) => {
          if (path === null) return
          const toShare = wantsToShare && canShare
          const chosen = template === null ? undefined : { note: template }
          const order = { format, choice, path, style, toShare, template: chosen }
          start.mutate(order, { onSuccess: onClose })
        },
      },
    )

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <fieldset className={styles.part}>
        <legend>{words.what}</legend>
        {choices.map(({ label }, each) => (
          <label key={label} className={styles.choice}>
            <input
              type="radio"
              name="what"
              checked={each === at}
              onChange={() => fill({ at: each })}
            />
            {label}
          </label>
        ))}
        {format === 'bibliography' && (
          <label className={styles.style}>
            {words.style}
            <select
              value={style}
              onChange={({ target }) => {
                const chosen = styleNamed(target.value)
                if (chosen) told.onStyle(chosen)
              }}
            >
              {Object.entries(CITATION_STYLES).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {format === 'markdown' && (
          <TemplateChoice
            chosen={template}
            onChoose={told.onTemplate}
            onEdit={() => fill({ step: 'template' })}
            isBack={step === 'back'}
          />
        )}
        {canShare ? (
          <>
            <CheckRow
              label={words.toShare}
              checked={wantsToShare}
              onChange={(toShare) => fill({ toShare })}
            />
            <p className={styles.hint}>{words.toShareHint}</p>
          </>
        ) : (
          <p className={styles.hint}>{words.wholeHint}</p>
        )}
      </fieldset>
      <FormatList chosen={format} onChoose={setFormat} />
      <footer className={styles.footer}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button tone="main" type="submit" disabled={start.isPending || place.isPending}>
          {exportFormat(format).into === 'folder' ? words.chooseFolder : words.chooseFile}
        </Button>
      </footer>
    </form>
  )
}

function styleNamed(name: string): CitationStyle | null {
  return CITATION_STYLE_IDS.find((id) => id === name) ?? null
}
