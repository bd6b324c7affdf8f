import type { Id } from '#core/library/id'
import { highlightRows } from '#core/highlight/highlight-row'
import type { HighlightColor } from '#core/highlight/highlight'
import { quotableWords } from '#core/highlight/quotable-words'
import { sectionsOf } from '#core/highlight/sections'
import {
  highlightsNote,
  SENT_FORMS,
  type SentBy,
  type SentForm,
  type SentHighlight,
} from '#core/note/highlights-note'
import { fillTemplate } from '#core/note/fill-template'
import { templateValues } from '#core/note/note-template'
import type { Note } from '#core/note/note'
import { outlineAt } from '#core/text/outline-at'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

export type SendOrder = {
  highlights: readonly Id[]
  by: SentBy
  /** A form of ours, or the note that is the template. */
  template: SentForm | Id
  /** A new note of this title, or a note there is, at whose end they are put. */
  into: { title: string } | { note: Id }
  colorNames: Partial<Record<HighlightColor, string>>
}

/** Puts highlights into a note, as one step that can be undone, and gives the note as it is then. */
export async function sendHighlights(
  notebook: Notebook,
  { highlights, by, template, into, colorNames }: SendOrder,
): Promise<Note> {
  const rows = await sentRows(notebook, highlights, by)
  const [first] = rows
  if (!first) {
    throw new NotebookError('nothing-there', sentence('highlightsGone'))
  }
  const form = SENT_FORMS.find((each) => each === template)
  const now = new Date(notebook.tools.now())
  const isOfOne = rows.every(({ clip }) => clip.id === first.clip.id)
  const text = highlightsNote(rows, {
    by,
    template: form ? { form } : { own: (await notebook.note(template)).body },
    values: templateValues(now, isOfOne ? first.clip : null),
    colorName: (color) => colorNames[color] || color,
  })
  if ('title' in into) return notebook.addNote(into.title, text)
  const { id, body } = await notebook.note(into.note)
  const fields = { body: `${body.trimEnd()}\n\n${text}`.trimStart(), editedAt: now.toISOString() }
  await notebook.apply({ type: 'note.edited', id, fields })
  return notebook.note(id)
}

/** Begins a note as a template has it, about a clip where one is given. */
export async function addFromTemplate(
  notebook: Notebook,
  { template, clip }: { template: Id; clip: Id | null },
): Promise<Note> {
  const { body } = await notebook.note(template)
  const about = clip === null ? null : await notebook.clip(clip)
  const values = templateValues(new Date(notebook.tools.now()), about)
  return notebook.addNote(about?.title ?? '', fillTemplate(body, values))
}

// Whole passages, in the order they were asked for.
async function sentRows({ tools, highlights }: Notebook, ids: readonly Id[], by: SentBy) {
  const wanted = new Set(ids)
  const clips = new Set<Id>()
  for (const row of await highlights.all()) if (wanted.has(row.id)) clips.add(row.clip.id)
  const found = new Map<Id, SentHighlight>()
  for (const id of clips) {
    const clip = await tools.store.clip(id)
    if (!clip) continue
    const article =
      by === 'section' ? await tools.store.files.article(clip).catch(() => null) : null
    const sections = article === null ? [] : sectionsOf(article.articleHtml)
    const passages = new Map(clip.highlights.map((each) => [each.id, quotableWords(each.origin)]))
    for (const row of highlightRows(clip)) {
      const section = sections[outlineAt(sections, row.at.start)]?.title ?? ''
      found.set(row.id, { ...row, passage: passages.get(row.id) ?? row.passage, section })
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
