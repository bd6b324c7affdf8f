import { HIGHLIGHT_BLOCK, readContext } from '../export/highlight-block'
import { EXPORT_BEGIN, EXPORT_END } from '../export/update-document'
import { colorNamed } from './color-named'
import { importedHighlight, type ImportedHighlight } from './import-item'

/** A clip's document, as an export of Markdown wrote it, taken apart again. */
export type OwnMarkdown = {
  article: string
  highlights: ImportedHighlight[]
  /** What a person wrote around our part. */
  note: string
}

const ARTICLE = '## Article'
const SECTIONS = new Set(['## Mentioned in', ARTICLE])

/** Takes a document of ours apart; null for what is none. Reads it in one pass, whatever is in it. */
export function ownMarkdown(body: string): OwnMarkdown | null {
  const { before, ours, after } = partsOf(body.replace(/\r\n/g, '\n'))
  const lines = ours.split('\n')
  const article = lines.indexOf(ARTICLE)
  if (article < 0) return null
  const first = lines.findIndex((line) => SECTIONS.has(line))
  return {
    article: lines.slice(article + 1).join('\n'),
    highlights: highlightsIn(lines.slice(0, first)),
    note: [before, after]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n'),
  }
}

function partsOf(body: string) {
  const begin = body.indexOf(EXPORT_BEGIN)
  const end = body.lastIndexOf(EXPORT_END)
  if (begin < 0 || end < begin) return { before: '', ours: body, after: '' }
  return {
    before: body.slice(0, begin),
    ours: body.slice(begin + EXPORT_BEGIN.length, end),
    after: body.slice(end + EXPORT_END.length),
  }
}

// Each highlight is a quotation, the name of its block, and what was written on it up to the next quotation with a name.
function highlightsIn(lines: readonly string[]): ImportedHighlight[] {
  const names = lines.flatMap((line, at) => (HIGHLIGHT_BLOCK.test(line) ? [at] : []))
  const starts = names.map((name, which) => {
    let start = name - 1
    while (start > (names[which - 1] ?? 0) + 1 && lines[start - 1]?.startsWith('>')) start -= 1
    return start
  })
  return names.flatMap((name, which) => {
    const quote = lines.slice(starts[which], name - 1)
    const said = lines.slice(name + 1, starts[which + 1] ?? lines.length)
    return highlightOf(quote, said) ?? []
  })
}

function highlightOf(quote: readonly string[], said: readonly string[]): ImportedHighlight | null {
  const bare = quote.map((line) => line.replace(/^> ?/, ''))
  const [, color = '', tags = ''] = /^— (\S+) ?(.*)$/.exec(bare.at(-1) ?? '') ?? []
  // A line of white space stands between every two.
  const words = bare.slice(0, -2).filter((_, at) => at % 2 === 0)
  if (words.every((line) => line.trim() === '')) return null
  const context = readContext(said[0] ?? '')
  return importedHighlight({
    quote: words.map(plain).join('\n'),
    note: said
      .slice(context ? 1 : 0)
      .join('\n')
      .trim(),
    tags: tags
      .split(' ')
      .map((tag) => tag.replace(/^#/, ''))
      .filter((tag) => tag !== ''),
    color: colorNamed(color),
    ...context,
  })
}

function plain(markdown: string) {
  return markdown.replace(/\\([\\`*[\]<>~_&!])/g, '$1')
}
