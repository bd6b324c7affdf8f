import { isBlock } from '../text/canonical-text'
import {
  ALLOWED_ELEMENTS,
  ALLOWED_EVERYWHERE,
  ALLOWED_VALUES,
  DROPPED_ELEMENTS,
  RENAMED_ELEMENTS,
} from './allowed-html'
import { elementOf, textOf, type ArticleElement, type ArticleNode } from './article-tree'
import type { HtmlElement, HtmlNode } from './parse-html'
import { isTrackingPixel, pictureCandidates } from './picture-candidates'
import { safeAddress } from './safe-address'

const HTML = 'http://www.w3.org/1999/xhtml'
// Chromium stops nesting at 512 levels and every later step recurses; no article comes near this.
const DEEPEST = 100

type Frame = {
  from: HtmlElement
  next: number
  /** Null when the element itself goes and its children stay. */
  name: string | null
  children: ArticleNode[]
}

/**
 * What a page's element holds, as only the elements, attributes and addresses that an article may
 * have. Pictures have no address yet, only where they are wanted from.
 */
export function sanitizeArticle(root: HtmlElement, base: string | null): ArticleElement {
  const article: ArticleNode[] = []
  // An explicit stack: hostile pages nest deeper than a call stack allows.
  const stack: Frame[] = [{ from: root, next: 0, name: null, children: article }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.from.childNodes[top.next++]
    if (!child) {
      stack.pop()
      closeFrame(top, stack.at(-1), base)
      continue
    }
    if ('value' in child) {
      top.children.push(textOf(child.value))
    } else if (isOpened(child)) {
      const picture = child.tagName === 'img' ? pictureOf(child, base) : null
      if (picture) top.children.push(picture)
      if (child.tagName === 'img') continue
      stack.push(frameFor(child, stack.length, top.children))
    }
  }
  return elementOf('article', article)
}

function isOpened(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node && node.namespaceURI === HTML && !DROPPED_ELEMENTS.has(node.tagName)
}

function frameFor(from: HtmlElement, depth: number, siblings: ArticleNode[]): Frame {
  const name = RENAMED_ELEMENTS.get(from.tagName) ?? from.tagName
  const kept = ALLOWED_ELEMENTS.has(name) && !isBareSpan(from, name)
  if (kept && depth < DEEPEST) return { from, next: 0, name, children: [] }
  if (isBlock(name)) siblings.push(elementOf('br', []))
  return { from, next: 0, name: null, children: siblings }
}

function closeFrame(
  { from, name, children }: Frame,
  parent: Frame | undefined,
  base: string | null,
) {
  if (name !== null) {
    parent?.children.push(elementOf(name, children, attributesOf(from, name, base)))
  } else if (isBlock(from.tagName)) {
    // A block whose box goes still stands on lines of its own.
    children.push(elementOf('br', []))
  }
}

function isBareSpan(from: HtmlElement, name: string) {
  if (name !== 'span') return false
  return !from.attrs.some((attr) => ALLOWED_EVERYWHERE.includes(attr.name))
}

function pictureOf(image: HtmlElement, base: string | null) {
  const wanted = isTrackingPixel(image) ? [] : pictureCandidates(image)
  if (wanted.length === 0) return null
  return elementOf('img', [], attributesOf(image, 'img', base), wanted)
}

function attributesOf(from: HtmlElement, name: string, base: string | null): Map<string, string> {
  const kept = new Map<string, string>()
  if (name === 'details') kept.set('open', '')
  const allowed = [...(ALLOWED_ELEMENTS.get(name) ?? []), ...ALLOWED_EVERYWHERE]
  for (const attr of from.attrs) {
    if (!allowed.includes(attr.name) || attr.name === 'src') continue
    const value = attr.name === 'href' ? safeAddress(attr.value, base) : tidyValue(attr)
    if (value !== null) kept.set(attr.name, value)
  }
  return kept
}

function tidyValue({ name, value }: { name: string; value: string }): string | null {
  const tidy = value.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
  return ALLOWED_VALUES.get(name)?.test(tidy) ? tidy : null
}
