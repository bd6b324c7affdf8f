import { useId, useState } from 'react'
import {
  clipTemplateMistake,
  EXPORT_TEMPLATE_TAG,
  FIRST_TEMPLATE,
  TOLD_NAMES,
} from '#core/export/clip-template'
import type { Note } from '#core/note/note'
import { useNote } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { keepKeys } from '../../components/keep-keys'
import styles from './template-editor.module.css'

type TemplateEditorProps = { onKept: (template: string) => void; onClose: () => void }

/** A template of one's own, begun with ours. */
export function NewTemplate({ onKept, onClose }: TemplateEditorProps) {
  const add = useAsk('notes.add')
  return (
    <TemplateForm
      first={{ title: 'Markdown template', body: FIRST_TEMPLATE }}
      isPending={add.isPending}
      onClose={onClose}
      onKeep={(template) =>
        add.mutate(
          { ...template, tags: [EXPORT_TEMPLATE_TAG] },
          { onSuccess: ({ id }) => onKept(id) },
        )
      }
    />
  )
}

/** A template that is there, to be changed. */
export function OldTemplate({ id, onKept, onClose }: TemplateEditorProps & { id: string }) {
  const opened = useNote(id)
  const edit = useAsk('notes.edit')
  const note = opened.data?.note
  if (opened.error) return <p className={styles.waiting}>{opened.error.message}</p>
  if (!note) return <p className={styles.waiting}>Opening the template…</p>
  return (
    <TemplateForm
      key={note.id}
      first={note}
      isPending={edit.isPending}
      onClose={onClose}
      onKeep={(fields) =>
        edit.mutate({ id, fields, knew: note.edits }, { onSuccess: () => onKept(id) })
      }
    />
  )
}

type Template = Pick<Note, 'title' | 'body'>

type TemplateFormProps = {
  first: Template
  isPending: boolean
  onKeep: (template: Template) => void
  onClose: () => void
}

function TemplateForm({ first, isPending, onKeep, onClose }: TemplateFormProps) {
  const id = useId()
  const [title, setTitle] = useState(first.title)
  const [body, setBody] = useState(first.body)
  const mistake = clipTemplateMistake(body)

  return (
    <form
      className={styles.form}
      onKeyDown={keepKeys}
      onSubmit={(event) => {
        event.preventDefault()
        if (mistake === null) onKeep({ title: title.trim() || 'Markdown template', body })
      }}
    >
      <label htmlFor={`${id}-title`}>Name</label>
      <input
        id={`${id}-title`}
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${id}-body`}>How a clip is written</label>
      <textarea
        id={`${id}-body`}
        rows={16}
        autoFocus
        spellCheck={false}
        value={body}
        aria-invalid={mistake !== null}
        aria-describedby={`${id}-state`}
        onChange={({ target }) => setBody(target.value)}
      />
      <p id={`${id}-state`} className={styles.state} role="status" data-wrong={mistake !== null}>
        {mistake ?? 'There is no mistake in it. It is kept as a note, tagged template/export.'}
      </p>
      <details className={styles.names}>
        <summary>What can be named</summary>
        <p>
          {'{{name}}'} stands for what it names. {'{{#name}}…{{/name}}'} is there only where there
          is such a thing, and as often as there is one.
        </p>
        <dl>
          {TOLD_NAMES.map(({ of, names }) => (
            <div key={of}>
              <dt>{of}</dt>
              <dd>{names.map((name) => `{{${name}}}`).join(' ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      <footer className={styles.footer}>
        <Button onClick={onClose}>Back</Button>
        <Button tone="main" type="submit" disabled={mistake !== null || isPending}>
          Keep the template
        </Button>
      </footer>
    </form>
  )
}
