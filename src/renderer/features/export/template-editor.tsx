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
import { useMessages } from '../../api/use-messages'
import { useSay, useSayProblem } from '../../api/use-say'
import { Button } from '../../components/button'
import { keepKeys } from '../../components/keep-keys'
import styles from './template-editor.module.css'

/** What is being typed, and into which template; null is a new one. */
export type TemplateDraft = { of: string | null } & Pick<Note, 'title' | 'body'>

type TemplateEditorProps = {
  /** What was typed before the dialog was closed. */
  draft: TemplateDraft | null
  onDraft: (draft: TemplateDraft) => void
  onKept: (template: string) => void
  onClose: () => void
}

/** A template of one's own, begun with ours. */
export function NewTemplate({ draft, onDraft, onKept, onClose }: TemplateEditorProps) {
  const { exporting: words } = useMessages()
  const add = useAsk('notes.add')
  return (
    <TemplateForm
      first={draftOf(null, draft) ?? { title: words.newTemplate, body: FIRST_TEMPLATE }}
      onType={(template) => onDraft({ of: null, ...template })}
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
export function OldTemplate({ id, draft, ...told }: TemplateEditorProps & { id: string }) {
  const { exporting: words } = useMessages()
  const sayProblem = useSayProblem()
  const opened = useNote(id)
  const edit = useAsk('notes.edit')
  const note = opened.data?.note
  if (opened.error) return <p className={styles.waiting}>{sayProblem(opened.error)}</p>
  if (!note) return <p className={styles.waiting}>{words.openingTemplate}</p>
  return (
    <TemplateForm
      key={note.id}
      first={draftOf(id, draft) ?? note}
      onType={(template) => told.onDraft({ of: id, ...template })}
      isPending={edit.isPending}
      onClose={told.onClose}
      onKeep={(fields) =>
        edit.mutate({ id, fields, knew: note.edits }, { onSuccess: () => told.onKept(id) })
      }
    />
  )
}

type Template = Pick<Note, 'title' | 'body'>

function draftOf(of: string | null, draft: TemplateDraft | null): Template | null {
  return draft?.of === of ? draft : null
}

type TemplateFormProps = {
  first: Template
  onType: (template: Template) => void
  isPending: boolean
  onKeep: (template: Template) => void
  onClose: () => void
}

function TemplateForm({ first, onType, isPending, onKeep, onClose }: TemplateFormProps) {
  const { exporting: words } = useMessages()
  const say = useSay()
  const id = useId()
  const [{ title, body }, setTyped] = useState(first)
  const type = (part: Partial<Template>) => {
    setTyped({ title, body, ...part })
    onType({ title, body, ...part })
  }
  const mistake = clipTemplateMistake(body)

  return (
    <form
      className={styles.form}
      onKeyDown={keepKeys}
      onSubmit={(event) => {
        event.preventDefault()
        if (mistake === null) onKeep({ title: title.trim() || words.newTemplate, body })
      }}
    >
      <label htmlFor={`${id}-title`}>{words.name}</label>
      <input
        id={`${id}-title`}
        maxLength={200}
        value={title}
        onChange={({ target }) => type({ title: target.value })}
      />
      <label htmlFor={`${id}-body`}>{words.body}</label>
      <textarea
        id={`${id}-body`}
        rows={16}
        autoFocus
        spellCheck={false}
        value={body}
        aria-invalid={mistake !== null}
        aria-describedby={`${id}-state`}
        onChange={({ target }) => type({ body: target.value })}
      />
      <p id={`${id}-state`} className={styles.state} role="status" data-wrong={mistake !== null}>
        {mistake === null ? words.noMistake : say(mistake)}
      </p>
      <details className={styles.names}>
        <summary>{words.names}</summary>
        <p>{words.namesHint}</p>
        <dl>
          {TOLD_NAMES.map(({ of, names }) => (
            <div key={of}>
              <dt>
                {of === 'clip' ? words.namesOfClip : words.namesBetween(`{{#${of}}}`, `{{/${of}}}`)}
              </dt>
              <dd>{names.map((name) => `{{${name}}}`).join(' ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      <footer className={styles.footer}>
        <Button onClick={onClose}>{words.back}</Button>
        <Button tone="main" type="submit" disabled={mistake !== null || isPending}>
          {words.keep}
        </Button>
      </footer>
    </form>
  )
}
