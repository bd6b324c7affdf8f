/** What a name in a template stands for: words, or as many times what stands between its marks. */
export type TemplateValue = string | readonly TemplateValues[]
export type TemplateValues = { readonly [name: string]: TemplateValue }

type Part =
  | { is: 'text'; text: string }
  | { is: 'name'; name: string; raw: string }
  | { is: 'section'; name: string; raw: string; parts: Part[] }

/** A mark of the language: of a section (`#`) or its end (`/`), or a name alone. */
export const TEMPLATE_MARK = /\{\{[ \t]*([#/]?)[ \t]*([\p{L}][\p{L}\p{N}_-]{0,39})[ \t]*\}\}/gu
/** So many sections may stand in one another. */
export const DEEPEST_SECTION = 12

/**
 * A template with its names filled in: `{{name}}` is what it stands for, `{{#name}}…{{/name}}` is there as often as there
 * are such things, or once where the words are not empty. A name that means nothing stays as it is written.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return fill(partsOf(template), [values])
}

/** Whether a template has a section of this name. */
export function hasSection(template: string, name: string): boolean {
  return Array.from(template.matchAll(TEMPLATE_MARK)).some(
    ([, mark, found]) => mark === '#' && found === name,
  )
}

function fill(parts: readonly Part[], scopes: readonly TemplateValues[]): string {
  return parts
    .map((part) => {
      if (part.is === 'text') return part.text
      const value = find(scopes, part.name)
      if (part.is === 'name') return typeof value === 'string' ? value : part.raw
      if (value === undefined) return part.raw + fill(part.parts, scopes) + `{{/${part.name}}}`
      if (typeof value === 'string') return value === '' ? '' : fill(part.parts, scopes)
      return value.map((each) => fill(part.parts, [each, ...scopes])).join('')
    })
    .join('')
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
    if (mark === '#' && open.length <= DEEPEST_SECTION) open.push({ name, raw, parts: [] })
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

function lineStart(text: string, at: number) {
  return text.lastIndexOf('\n', at - 1) + 1
}

function standsAlone(text: string, start: number, end: number) {
  const before = text.slice(lineStart(text, start), start)
  const newline = text.indexOf('\n', end)
  const after = text.slice(end, newline < 0 ? undefined : newline)
  return before.trim() === '' && after.trim() === ''
}
