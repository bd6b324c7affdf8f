import { htmlWords, type HtmlElement, type HtmlNode } from '../clip/parse-html'
import { isBlock } from '../text/canonical-text'
import {
  guardLineStart,
  inlineMarkdown,
  longestOfBackticks,
  type PlaceOfPicture,
} from './markdown-inline'

/** What an element holds, as blocks of Markdown that stand with an empty line between them. */
export function markdownBlocks(parent: HtmlElement, place: PlaceOfPicture): string[] {
  const blocks: string[] = []
  let run: HtmlNode[] = []
  const endRun = () => {
    const text = paragraph(run, place)
    if (text !== '') blocks.push(text)
    run = []
  }
  for (const child of parent.childNodes) {
    if ('tagName' in child && holdsBlock(child)) {
      endRun()
      blocks.push(...blocksOf(child, place))
    } else run.push(child)
  }
  endRun()
  return blocks
}

function blocksOf(element: HtmlElement, place: PlaceOfPicture): string[] {
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = inlineMarkdown(element.childNodes, place)
        .replace(/\\?\s*\n\s*/g, ' ')
        .trim()
      return words === '' ? [] : [`${'#'.repeat(Number(element.tagName[1]))} ${words}`]
    }
    case 'hr':
      return ['---']
    case 'pre':
      return [codeBlock(htmlWords(element))]
    case 'blockquote':
      return [prefixed(markdownBlocks(element, place).join('\n\n'), '> ', '> ')]
    case 'ul':
      return list(element, place, () => '- ')
    case 'ol': {
      const first = Number(element.attrs.find(({ name }) => name === 'start')?.value ?? 1)
      return list(element, place, (row) => `${Math.max(0, first) + row}. `)
    }
    case 'table':
      return table(element, place)
    case 'dt':
    case 'summary':
    case 'caption':
      return markdownBlocks(element, place).map((block) => `**${block}**`)
    default:
      return markdownBlocks(element, place)
  }
}

function paragraph(nodes: readonly HtmlNode[], place: PlaceOfPicture): string {
  // A line break at either end of a paragraph breaks nothing.
  const text = inlineMarkdown(nodes, place).replace(/^(\s*\\\n)+|(\s*\\\n)+\s*$/g, '')
  return text.trim().split('\n').map(guardLineStart).join('\n')
}

function list(
  element: HtmlElement,
  place: PlaceOfPicture,
  marker: (row: number) => string,
): string[] {
  const items = childrenNamed(element, ['li']).map((item, row) => {
    const blocks = markdownBlocks(item, place)
    // A list right under an item's words needs no empty line between.
    const isTight =
      blocks.length <= 2 && blocks.slice(1).every((block) => /^(- |\d+\. )/.test(block))
    const mark = marker(row)
    const text = prefixed(blocks.join(isTight ? '\n' : '\n\n'), mark, ' '.repeat(mark.length))
    return { text, isTight }
  })
  const gap = items.every(({ isTight }) => isTight) ? '\n' : '\n\n'
  return items.length === 0 ? [] : [items.map(({ text }) => text).join(gap)]
}

function table(element: HtmlElement, place: PlaceOfPicture): string[] {
  const captions = childrenNamed(element, ['caption']).flatMap((each) => blocksOf(each, place))
  const groups = childrenNamed(element, ['thead', 'tbody', 'tfoot'])
  const rows = [element, ...groups]
    .flatMap((group) => childrenNamed(group, ['tr']))
    .map((row) => childrenNamed(row, ['td', 'th']).map((cell) => cellText(cell, place)))
    .filter((cells) => cells.length > 0)
  const [head, ...rest] = rows
  if (!head) return captions
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  // The head alone says how wide a table is; a row may be short of cells, and filled up it could be far too long.
  const whole = Array.from({ length: width }, (_, at) => head[at] ?? '')
  const rule = whole.map(() => '---')
  return [...captions, [line(whole), line(rule), ...rest.map(line)].join('\n')]
}

function cellText(cell: HtmlElement, place: PlaceOfPicture) {
  return markdownBlocks(cell, place)
    .join(' ')
    .replace(/\\?\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
}

function codeBlock(text: string) {
  const fence = '`'.repeat(Math.max(2, longestOfBackticks(text)) + 1)
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`
}

function prefixed(text: string, first: string, others: string) {
  return text
    .split('\n')
    .map((line, at) => ((at === 0 ? first : others) + line).trimEnd())
    .join('\n')
}

function childrenNamed(parent: HtmlElement, names: readonly string[]): HtmlElement[] {
  return parent.childNodes.filter(
    (child): child is HtmlElement => 'tagName' in child && names.includes(child.tagName),
  )
}

function holdsBlock(element: HtmlElement): boolean {
  if (isBlock(element.tagName)) return true
  return element.childNodes.some((child) => 'tagName' in child && holdsBlock(child))
}
