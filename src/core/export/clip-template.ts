import { hasSection, TEMPLATE_MARK } from '../note/fill-template'
import { templateMistake, type TemplateNames } from '../note/template-mistake'
import { inEnglish, sentence, type Sentence } from '../messages/sentence'
import { NotebookError } from '../problem'
import { EXPORT_MARKS } from './update-document'

/** A note with this tag is a template for clips that are exported as Markdown. */
export const EXPORT_TEMPLATE_TAG = 'template/export'

/** Whether a note is such a template. */
export function isExportTemplate({ tags }: { tags: readonly string[] }): boolean {
  return tags.some((tag) => tag.toLowerCase() === EXPORT_TEMPLATE_TAG)
}

/** Characters that a template has at most. */
export const LONGEST_TEMPLATE = 100_000

/** How a clip is written as Markdown: the lines of its front matter, and its body. */
export type ClipTemplate = { front: readonly string[]; body: string }

const HIGHLIGHTS = `{{#highlights}}
{{quote}}
>
> — {{marks}}

{{block}}
{{#context}}
{{context}}
{{/context}}

{{#note}}
{{note}}

{{/note}}
{{/highlights}}`

/** How a clip is written unless one says otherwise. */
export const FIRST_TEMPLATE = `---
title: {{title}}
authors: {{authors}}
url: {{url}}
site: {{site}}
published: {{published}}
language: {{language}}
saved: {{saved}}
place: {{place}}
favorite: {{favorite}}
tags: {{tags}}
collections: {{collections}}
id: {{id}}
version: {{version}}
---

# {{title}}

{{#highlight-count}}
## Highlights

${HIGHLIGHTS}
{{/highlight-count}}
{{#mention-count}}
## Mentioned in

{{#mentions}}
- {{mention}}
{{/mentions}}

{{/mention-count}}
## Article

{{article}}
`

/** What front matter may name; in a body they are words. */
const FRONT_NAMES = {
  ...{ title: null, authors: null, url: null, site: null, published: null, language: null },
  ...{ saved: null, place: null, favorite: null, tags: null, collections: null, id: null },
  version: null,
}

const HIGHLIGHT_NAMES = {
  ...{ quote: null, passage: null, marks: null, color: null, tags: null, note: null, made: null },
  ...{ block: null, context: null, link: null },
}

const NAMES: TemplateNames = {
  ...FRONT_NAMES,
  ...{ article: null, 'highlight-count': null, 'mention-count': null },
  highlights: HIGHLIGHT_NAMES,
  mentions: { mention: null },
}

/** What a template may name, as a person is told of it. */
export const TOLD_NAMES: readonly {
  of: 'clip' | 'highlights' | 'mentions'
  names: readonly string[]
}[] = [
  { of: 'clip', names: Object.keys(NAMES).filter((name) => NAMES[name] === null) },
  { of: 'highlights', names: Object.keys(HIGHLIGHT_NAMES) },
  { of: 'mentions', names: ['mention'] },
]

/** Reads a template. Throws a sentence that names the line where there is a mistake in it. */
export function readClipTemplate(written: string): ClipTemplate {
  const mistake = clipTemplateMistake(written)
  if (mistake !== null) {
    throw new NotebookError('bad-request', sentence('templateWrong', inEnglish(mistake)))
  }
  const { front, body } = parted(written)
  return { front, body: withBlocks(body.trim()) }
}

/** The first mistake in a template for clips, as a sentence that names its line; null for none. */
export function clipTemplateMistake(written: string): Sentence | null {
  if (written.length > LONGEST_TEMPLATE) {
    return sentence('templateTooLong', LONGEST_TEMPLATE.toLocaleString('en'))
  }
  const lines = linesOf(written)
  const marked = lines.findIndex((line) => EXPORT_MARKS.some((mark) => line.includes(mark)))
  if (marked >= 0) {
    return sentence('atLine', marked + 1, sentence('ownMark'))
  }
  const { front, bodyAt } = parted(written)
  if (bodyAt < 0) return sentence('atLine', 1, sentence('frontNotClosed'))
  const wrong = frontMistake(front)
  if (wrong !== null) return wrong
  // Empty lines in place of the front matter, so that the lines of the body keep their numbers.
  const body = lines.map((line, at) => (at < bodyAt ? '' : line)).join('\n')
  const mistake = templateMistake(body, NAMES)
  return mistake && sentence('atLine', mistake.line, mistake.what)
}

function frontMistake(front: readonly string[]): Sentence | null {
  const seen = new Set<string>()
  for (const [at, line] of front.entries()) {
    // The line that opens the front matter is the first.
    const number = at + 2
    const mark = Array.from(line.matchAll(TEMPLATE_MARK)).find(([, sign]) => sign !== '')
    if (mark) return sentence('atLine', number, sentence('frontSection', mark[0]))
    const mistake = templateMistake(line, FRONT_NAMES)
    if (mistake !== null) return sentence('atLine', number, mistake.what)
    if (line.trim() === '' || /^[\s#-]/.test(line)) continue
    const [, name] = /^([^\s:{}][^:{}]*):(?:\s|$)/.exec(line) ?? []
    if (name === undefined) {
      return sentence('atLine', number, sentence('frontUnlike'))
    }
    if (seen.has(name)) return sentence('atLine', number, sentence('frontTwice', name))
    seen.add(name)
  }
  return null
}

function linesOf(written: string) {
  return written.replace(/^\ufeff/, '').split(/\r?\n/)
}

// `bodyAt` is the line the body begins with, below zero where the front matter never ends.
function parted(written: string): ClipTemplate & { bodyAt: number } {
  const lines = linesOf(written)
  if (lines[0]?.trimEnd() !== '---') return { front: [], body: lines.join('\n'), bodyAt: 0 }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  if (end < 0) return { front: [], body: '', bodyAt: -1 }
  return { front: lines.slice(1, end), body: lines.slice(end + 1).join('\n'), bodyAt: end + 1 }
}

// Links lead to the blocks of highlights, so that every template has them.
function withBlocks(body: string): string {
  if (!hasSection(body, 'highlights')) return `${body}\n\n${HIGHLIGHTS}`
  const hasBlocks = Array.from(body.matchAll(TEMPLATE_MARK)).some(
    ([, mark, name]) => mark === '' && name === 'block',
  )
  if (hasBlocks) return body
  const end = Array.from(body.matchAll(TEMPLATE_MARK)).find(
    ([, mark, name]) => mark === '/' && name === 'highlights',
  )
  if (!end) return body
  return `${body.slice(0, end.index).trimEnd()}\n\n{{block}}\n\n${body.slice(end.index)}`
}
