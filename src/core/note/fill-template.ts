import { sentence } from '../messages/sentence'
import { NotebookError } from '../problem'

/** What a name in a template stands for: words, or as many times what stands between its marks. */
export type TemplateValue = string | readonly TemplateValues[]
export type TemplateValues = { readonly [name: string]: TemplateValue }

type Section = { is: 'section'; name: string; raw: string; parts: Part[] }
type Part = { is: 'text'; text: string } | { is: 'name'; name: string; raw: string } | Section

/** A mark of the language: of a section (`#`) or its end (`/`), or a name alone. */
export const TEMPLATE_MARK =
  /\{\{[ \t]{0,9}([#/]?)[ \t]{0,9}([\p{L}][\p{L}\p{N}_-]{0,39})[ \t]{0,9}\}\}/gu
/** So many sections may stand in one another. */
export const DEEPEST_SECTION = 12
/** Letters that a template is filled in to at most. */
export const LONGEST_FILLED = 20_000_000

/**
 * A template with its names filled in: `{{name}}` is what it stands for, `{{#name}}…{{/name}}` is there as often as there
 * are such things, or once where the words are not empty. A name that means nothing stays as it is written. Throws in
 * words where that would be far too long.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  const filled: string[] = []
  let length = 0
  fill(partsOf(template), [values], (text) => {
    filled.push(text)
    length += text.length
    if (length > LONGEST_FILLED) throw tooLong()
  })
  return filled.join('')
}

/** Whether a template has a section of this name. */
export function hasSection(template: string, name: string): boolean {
  return Array.from(template.matchAll(TEMPLATE_MARK)).some(
    ([, mark, found]) => mark === '#' && found === name,
  )
}

type Put = (text: string) => void

function fill(parts: readonly Part[], scopes: readonly TemplateValues[], put: Put): void {
  for (const part of parts) {
    const value = part.is === 'text' ? part.text : find(scopes, part.name)
    if (part.is === 'text') put(part.text)
    else if (part.is === 'name') put(typeof value === 'string' ? value : part.raw)
    else fillSection(part, value, scopes, put)
  }
}

function fillSection(
  { name, raw, parts }: Section,
  value: TemplateValue | undefined,
  scopes: readonly TemplateValues[],
  put: Put,
): void {
  if (value === undefined) {
    put(raw)
    fill(parts, scopes, put)
    put(`{{/${name}}}`)
  } else if (typeof value === 'string') {
    if (value !== '') fill(parts, scopes, put)
  } else for (const each of value) fill(parts, [each, ...scopes], put)
}

function find(scopes: readonly TemplateValues[], name: string): TemplateValue | undefined {
  return scopes.find((scope) => Object.hasOwn(scope, name))?.[name]
}

function partsOf(template: string): Part[] {
  const open: { name: string; raw: string; parts: Part[] }[] = [{ name: '', raw: '', parts: [] }]
  const add = (part: Part) => open.at(-1)?.parts.push(part)
  let at = 0
  for (const match of template.matchAll(TEMPLATE_MARK)) {
    const [raw, mark, name = ''] = match
    const alone = mark !== '' && standsAlone(template, match.index, match.index + raw.length)
    const before = template.slice(at, alone ? lineStart(template, match.index) : match.index)
    add({ is: 'text', text: before })
    at = match.index + raw.length
    // In itself it would be there squared, and so on.
    const isInItself = open.some((section) => section.name === name)
    if (mark === '#' && open.length <= DEEPEST_SECTION && !isInItself)
      open.push({ name, raw, parts: [] })
    else if (mark === '/' && open.length > 1 && open.at(-1)?.name === name) {
      const section = open.pop()
      if (section) add({ is: 'section', ...section })
    } else add(mark === '' ? { is: 'name', name, raw } : { is: 'text', text: raw })
    // A section's mark that has a line for itself leaves no empty line behind.
    if (alone && template[at] === '\n') at++
  }
  add({ is: 'text', text: template.slice(at) })
  // What is never closed is no section.
  while (open.length > 1) {
    const unclosed = open.pop()
    if (unclosed) for (const part of [textOf(unclosed.raw), ...unclosed.parts]) add(part)
  }
  return open[0]?.parts ?? []
}

function textOf(text: string): Part {
  return { is: 'text', text }
}

// How far white space reaches, and no further: a line may be the whole text.
function lineStart(text: string, at: number) {
  let start = at
  while (start > 0 && /[^\S\n]/.test(text.charAt(start - 1))) start--
  return start
}

function standsAlone(text: string, start: number, end: number) {
  const before = text.charAt(lineStart(text, start) - 1)
  let after = end
  while (/[^\S\n]/.test(text.charAt(after))) after++
  return /^\n?$/.test(before) && /^\n?$/.test(text.charAt(after))
}

function tooLong() {
  return new NotebookError('bad-request', sentence('makesTooMuch', LONGEST_FILLED))
}
