import { TEMPLATE_MARK } from '../note/fill-template'
import type { FrontValue } from './front-matter-lines'

type Values = Readonly<Record<string, FrontValue>>

/** A name before a value, or the dash of an item; and the value. */
const LINE = /^(\s*(?:-\s+|[^\s:{}-][^:{}]*:\s+)?)(.*)$/

/**
 * The lines of front matter with their names filled in, as YAML: a name alone is its value, and its line is left out where
 * that says nothing; names among words make a text; in a list they are items of it.
 */
export function fillFrontMatter(lines: readonly string[], values: Values): string[] {
  return lines.flatMap((line) => {
    if (!line.includes('{{') || line.trimStart().startsWith('#'))
      return line.trim() === '' ? [] : [line]
    const [, lead = '', written = ''] = LINE.exec(line) ?? []
    const value = valueOf(written.trim(), values)
    if (isEmpty(value)) return []
    const isItem = lead.trim() === '-'
    const shown = isItem && isList(value) ? value : [value]
    return shown.map((each) => `${lead}${JSON.stringify(each)}`)
  })
}

function valueOf(written: string, values: Values): FrontValue {
  const alone = nameAlone(written)
  if (alone !== null) return values[alone] ?? null
  const [, items] = /^\[(.*)\]$/.exec(written) ?? []
  if (items !== undefined) {
    return items.split(',').flatMap((item) => {
      const value = valueOf(item.trim(), values)
      return isList(value) ? value : isEmpty(value) ? [] : [wordsOf(value)]
    })
  }
  const [, quoted] = /^"(.*)"$|^'(.*)'$/.exec(written)?.filter((part) => part !== undefined) ?? []
  return (quoted ?? written).replace(TEMPLATE_MARK, (_, __, name: string) =>
    wordsOf(values[name] ?? null),
  )
}

function nameAlone(written: string): string | null {
  const [match] = written.matchAll(TEMPLATE_MARK)
  return match && match[0] === written ? (match[2] ?? null) : null
}

function wordsOf(value: FrontValue): string {
  if (isList(value)) return value.join(', ')
  return value === null ? '' : String(value)
}

function isList(value: FrontValue): value is readonly string[] {
  return Array.isArray(value)
}

function isEmpty(value: FrontValue) {
  return value === null || (isList(value) && value.length === 0)
}
