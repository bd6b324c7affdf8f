import { sentence, type Sentence } from '../messages/sentence'
import { DEEPEST_SECTION, TEMPLATE_MARK } from './fill-template'

/** What a template may name: words (`null`), or a section with names of its own. */
export type TemplateNames = { readonly [name: string]: null | TemplateNames }

type Open = { name: string; at: number; names: TemplateNames }

type Mistake = { line: number; what: Sentence }

/** The first mistake in a template that may name these, and its line; null for none. */
export function templateMistake(template: string, names: TemplateNames): Mistake | null {
  const mistake = (at: number, what: Sentence) => ({ line: lineAt(template, at), what })
  const open: Open[] = [{ name: '', at: 0, names }]
  let read = 0
  for (const match of template.matchAll(TEMPLATE_MARK)) {
    const [raw, mark, name = ''] = match
    const stray = strayBrace(template, read, match.index)
    if (stray !== null) return mistake(stray, strayWords(template, stray))
    read = match.index + raw.length
    const wrong =
      mark === '/'
        ? wrongEnd(open, name)
        : mark === '#'
          ? wrongSection(open, name)
          : wrongName(open, name)
    if (wrong !== null) return mistake(match.index, wrong)
    if (mark === '/') open.pop()
    if (mark === '#') open.push({ name, at: match.index, names: find(open, name) ?? {} })
  }
  const stray = strayBrace(template, read, template.length)
  if (stray !== null) return mistake(stray, strayWords(template, stray))
  const unclosed = open.length > 1 ? open.at(-1) : undefined
  if (!unclosed) return null
  return mistake(unclosed.at, sentence('neverClosed', unclosed.name))
}

function wrongName(open: readonly Open[], name: string): Sentence | null {
  const found = find(open, name)
  if (found === undefined) return unknown(open, name)
  return found === null ? null : sentence('standsForSeveral', name)
}

function wrongSection(open: readonly Open[], name: string): Sentence | null {
  if (find(open, name) === undefined) return unknown(open, name)
  const isInItself = open.some((section) => section.name === name)
  return isInItself || open.length > DEEPEST_SECTION ? sentence('tooDeep') : null
}

function wrongEnd(open: readonly Open[], name: string): Sentence | null {
  const last = open.length > 1 ? open.at(-1) : undefined
  if (!last) return sentence('neverOpened', name)
  return last.name === name ? null : sentence('closesAnother', name, last.name)
}

function unknown(open: readonly Open[], name: string): Sentence {
  const names = [...new Set(open.toReversed().flatMap((each) => Object.keys(each.names)))]
  return sentence('unknownName', name, names.join(', '))
}

function find(open: readonly Open[], name: string): null | TemplateNames | undefined {
  return open.findLast(({ names }) => Object.hasOwn(names, name))?.names[name]
}

// Braces that are no mark are one that was mistyped.
function strayBrace(template: string, from: number, to: number): number | null {
  const at = template.slice(from, to).indexOf('{{')
  return at < 0 ? null : from + at
}

function strayWords(template: string, at: number): Sentence {
  const written = (template.slice(at, at + 30).split('\n')[0] ?? '').trimEnd()
  return sentence('noName', written)
}

function lineAt(template: string, at: number): number {
  return template.slice(0, at).split('\n').length
}
