import type { HighlightColor } from '../highlight/highlight'
import { HIGHLIGHT_COLORS } from '../highlight/highlight'
import type { HighlightRow } from '../highlight/highlight-row'
import { fillTemplate, hasSection, type TemplateValues } from './fill-template'
import { embeddedHighlight, linkToHighlight } from './highlight-target'
import { clipValues } from './note-template'

export const SENT_BY = ['order', 'section', 'tag', 'color', 'clip'] as const
/** What highlights in a note stand together by. */
export type SentBy = (typeof SENT_BY)[number]

export const SENT_FORMS = ['live', 'quotes'] as const
/** How highlights stand in a note where no template of one's own says: shown as they are, or as words of the note. */
export type SentForm = (typeof SENT_FORMS)[number]

/** A highlight that is sent to a note, and the heading it stands under in its clip. */
export type SentHighlight = HighlightRow & { section: string }

const AROUND = (each: string) => `{{#groups}}
{{#group}}
## {{group}}

{{/group}}
{{#highlights}}
${each}

{{/highlights}}
{{/groups}}`

const FORMS: Record<SentForm, string> = {
  live: AROUND('{{highlight}}'),
  quotes: AROUND(
    '{{quote}}\n> — {{clip}}\n{{#note}}\n\n{{note}}\n{{/note}}\n{{#tags}}\n\n{{tags}}\n{{/tags}}',
  ),
}

type Sending = {
  by: SentBy
  /** A form of ours, or the Markdown of a template of one's own. */
  template: { form: SentForm } | { own: string }
  values: TemplateValues
  colorName: (color: HighlightColor) => string
}

/** The Markdown of a note that has these highlights in it, in their order, group by group. */
export function highlightsNote(
  rows: readonly SentHighlight[],
  { by, template, values, colorName }: Sending,
): string {
  const groups = groupsOf(rows, by, colorName).map(({ name, own }) => ({
    group: name,
    highlights: own.map((row) => valuesOf(row, colorName)),
  }))
  const all = { ...values, groups, highlights: rows.map((row) => valuesOf(row, colorName)) }
  if ('form' in template) return tidy(fillTemplate(FORMS[template.form], all))
  // A template that says nothing of highlights has them at its end.
  const isWhole = hasSection(template.own, 'groups') || hasSection(template.own, 'highlights')
  return tidy(fillTemplate(isWhole ? template.own : `${template.own}\n\n${FORMS.live}`, all))
}

function valuesOf(row: SentHighlight, colorName: Sending['colorName']): TemplateValues {
  const { id, passage, note, tags, color, section, clip, createdAt } = row
  return {
    ...clipValues(clip),
    highlight: embeddedHighlight(id, clip.title),
    link: linkToHighlight(id, passage),
    quote: passage
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    passage,
    note,
    tags: tags.map((tag) => `#${tag}`).join(' '),
    color: colorName(color),
    section,
    made: createdAt.slice(0, 10),
  }
}

type Group = { name: string; own: SentHighlight[] }

function groupsOf(
  rows: readonly SentHighlight[],
  by: SentBy,
  colorName: Sending['colorName'],
): Group[] {
  switch (by) {
    case 'order':
      return [{ name: '', own: [...rows] }]
    case 'section': {
      const isOne = new Set(rows.map(({ clip }) => clip.id)).size < 2
      return grouped(rows, ({ clip, section }) =>
        isOne ? section : section === '' ? clip.title : `${clip.title} · ${section}`,
      )
    }
    case 'tag': {
      const tagged = rows.flatMap((row) => row.tags.map((tag) => ({ tag, row })))
      const names = [...new Set(tagged.map(({ tag }) => tag))].sort((a, b) => a.localeCompare(b))
      const groups = names.map((name) => ({
        name,
        own: tagged.filter(({ tag }) => tag === name).map(({ row }) => row),
      }))
      const without = rows.filter(({ tags }) => tags.length === 0)
      return without.length === 0 ? groups : [...groups, { name: 'No tag', own: without }]
    }
    case 'color':
      return HIGHLIGHT_COLORS.flatMap((color) => {
        const own = rows.filter((row) => row.color === color)
        return own.length === 0 ? [] : [{ name: colorName(color), own }]
      })
    case 'clip':
      return grouped(rows, ({ clip }) => clip.title)
  }
}

function grouped(rows: readonly SentHighlight[], nameOf: (row: SentHighlight) => string): Group[] {
  const groups = new Map<string, SentHighlight[]>()
  for (const row of rows) {
    const name = nameOf(row)
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups].map(([name, own]) => ({ name, own }))
}

function tidy(text: string) {
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
