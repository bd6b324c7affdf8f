import type { MarkdownDocument } from './clip-markdown'
import { withFrontMatter } from './front-matter-lines'

/** The lines between which a document is ours. */
export const EXPORT_BEGIN =
  '%% commonplace: what stands from here to the closing mark is written anew by each export %%'
export const EXPORT_END = '%% commonplace: end %%'
export const EXPORT_MARKS = [EXPORT_BEGIN, EXPORT_END]

/**
 * A document as a file. Where the file is there already, what a person put around our part is kept: properties
 * of their own, and all that stands before and after the marks. `given` names the properties that it has from us.
 */
export function updatedDocument(
  { front, body }: MarkdownDocument,
  existing: string | null,
  given: readonly string[] = [],
): string {
  const ours = `${EXPORT_BEGIN}\n\n${withoutMarks(body)}\n\n${EXPORT_END}\n`
  const kept = existing === null ? null : partsOf(existing.replace(/\r\n/g, '\n'))
  if (kept === null) return withFrontMatter(front, ours)
  const names = new Set([...given, ...propertyNames(front)])
  const own = propertiesOf(kept.front).filter((property) => !names.has(nameOf(property)))
  return withFrontMatter([...front, ...own], `${kept.before}${ours}${kept.after}`)
}

// An article may be about such a document, and quote it.
function withoutMarks(body: string): string {
  return body.replaceAll('%% commonplace:', '%% Commonplace:')
}

/** The names of the properties in these lines of front matter. */
export function propertyNames(front: readonly string[]): string[] {
  return propertiesOf(front.join('\n')).map(nameOf)
}

function partsOf(text: string): { front: string; before: string; after: string } {
  const [whole = '', front = ''] = /^---\n([\s\S]*?)\n---\n\n?/.exec(text) ?? []
  const rest = text.slice(whole.length)
  const start = rest.indexOf(EXPORT_BEGIN)
  const end = rest.indexOf(EXPORT_END, start)
  // A file that has lost its marks is a person's now: our part goes under it.
  if (start < 0 || end < 0) return { front, before: `${rest.trimEnd()}\n\n`, after: '' }
  const after = rest.slice(end + EXPORT_END.length).replace(/^\n/, '')
  return { front, before: rest.slice(0, start), after }
}

// A property goes on in the lines after its first that are indented or items of a list.
function propertiesOf(front: string): string[] {
  const properties: string[] = []
  for (const line of front.split('\n')) {
    const last = properties.length - 1
    if (/^[\s-]/.test(line) && last >= 0) properties[last] += `\n${line}`
    else if (line.trim() !== '') properties.push(line)
  }
  return properties
}

function nameOf(property: string) {
  return (property.split(':')[0] ?? '').trim().replace(/^["']|["']$/g, '')
}
