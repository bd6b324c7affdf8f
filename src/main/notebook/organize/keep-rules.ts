import type { Id } from '#core/library/id'
import { newRule, type NamedRule } from '#core/rule/rule'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'
import { checkRule } from './rules'

/** Keeps a new rule, or one that is there as it is to be from now on, as one step that can be undone. */
export async function saveRule(
  notebook: Notebook,
  { id, name, ...rule }: Omit<NamedRule, 'id'> & { id?: Id | undefined },
): Promise<NamedRule> {
  const { newId, now, store } = notebook.tools
  const title = name.trim()
  if (title === '') throw new NotebookError('bad-request', sentence('ruleNeedsName'))
  checkRule(rule)
  if (id === undefined) {
    const made = { id: newId(), name: title, ...rule }
    await notebook.apply({ type: 'note.added', note: newRule(made, now()) })
    return made
  }
  if (!store.catalogue.rules().some((each) => each.id === id)) {
    throw new NotebookError('not-found', sentence('noSuchRule'))
  }
  await notebook.apply({ type: 'note.edited', id, fields: { title, rule, editedAt: now() } })
  return { id, name: title, ...rule }
}

/** Puts a rule into the trash, as one step that can be undone. */
export async function removeRule(notebook: Notebook, id: Id): Promise<void> {
  await notebook.apply({ type: 'notes.trashed', ids: [id] })
}
