import { pictureFileOf } from '../clip/picture-address'
import { htmlWords, type HtmlElement, type HtmlNode } from '../clip/parse-html'

const MARKS: ReadonlyMap<string, string> = new Map([
  ['em', '*'],
  ['i', '*'],
  ['strong', '**'],
  ['b', '**'],
  ['s', '~~'],
  ['del', '~~'],
])

/** Where a picture lies for the reader of a document, by its file as named from the library's top. */
export type PlaceOfPicture = (file: string) => string

/** A run of words and what stands among them, as Markdown. */
export function inlineMarkdown(nodes: readonly HtmlNode[], place: PlaceOfPicture): string {
  return nodes
    .map((node) => {
      if ('value' in node) return escapeMarkdown(node.value)
      return 'tagName' in node ? inlineElement(node, place) : ''
    })
    .join('')
}

function inlineElement(element: HtmlElement, place: PlaceOfPicture): string {
  const name = element.tagName
  if (name === 'br') return '\\\n'
  if (name === 'img') return picture(element, place)
  if (name === 'code' || name === 'kbd' || name === 'samp') return codeSpan(htmlWords(element))
  const inside = inlineMarkdown(element.childNodes, place)
  const address = name === 'a' ? attribute(element, 'href') : null
  if (address !== null) return wrapped(inside, '[', `](${asDestination(address)})`)
  const mark = MARKS.get(name)
  return mark === undefined ? inside : wrapped(inside, mark, mark)
}

/** Words that mean themselves in Markdown, whatever signs are among them. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
}

/** A line of words that does not begin by chance with a sign that would make it a heading or a list. */
export function guardLineStart(text: string): string {
  return text
    .replace(/^(#{1,6}|[-+=])(?=\s|$|[-=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

// Signs of emphasis hold only when they touch the words, so spaces go outside.
function wrapped(inside: string, before: string, after: string) {
  const words = inside.trim()
  if (words === '') return inside
  const start = inside.indexOf(words)
  return inside.slice(0, start) + before + words + after + inside.slice(start + words.length)
}

function codeSpan(text: string) {
  const line = text.replace(/\s+/g, ' ')
  if (line.trim() === '') return line
  const fence = '`'.repeat(longestOfBackticks(line) + 1)
  const gap = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return fence + gap + line + gap + fence
}

/** How many backticks stand together at most. */
export function longestOfBackticks(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

function picture(element: HtmlElement, place: PlaceOfPicture) {
  const source = attribute(element, 'src')
  if (source === null) return ''
  const file = pictureFileOf(source)
  const path = file === null ? source : place(file)
  return `![${escapeMarkdown(attribute(element, 'alt') ?? '')}](${asDestination(path)})`
}

function asDestination(address: string) {
  if (!/[\s()<>]/.test(address)) return address
  return `<${address.replace(/[<>]/g, encodeURIComponent).replace(/\s/g, ' ')}>`
}

function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}
