import DOMPurify from 'dompurify'
import type { ArticleHead, OutlineEntry } from '#contract/reader-messages'
import { ALLOWED_ELEMENTS, ALLOWED_EVERYWHERE } from '#core/clip/allowed-html'
import { divideLong } from './article-parts'
import { offerFootnotes } from './footnote-of'
import { offerPictures } from './show-picture'
import { wrapWide } from './wrap-wide'
import { checksum } from '#core/text/checksum'
import { readCanonicalText, type Block, type Piece } from '#core/text/canonical-text'

/** An article in the page, with where its text stands. */
export type ShownArticle = {
  element: HTMLElement
  text: string
  pieces: Piece<Node>[]
  blocks: Block<Node>[]
  checksum: number
  outline: OutlineEntry[]
  /** Figures and tables, with where their words stand. */
  figures: { element: HTMLElement; start: number; end: number }[]
  /** The parts of a long one, in order. */
  parts: readonly HTMLElement[]
}

const ADDRESSES = ['href', 'src']
const ATTRIBUTES = [...new Set([...ALLOWED_EVERYWHERE, ...[...ALLOWED_ELEMENTS.values()].flat()])]

/** Puts an article in the page, cleaned once more by the parser that will show it. */
export function showArticle(head: ArticleHead, html: string): ShownArticle {
  const element = document.createElement('article')
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...ALLOWED_ELEMENTS.keys()],
    ALLOWED_ATTR: ATTRIBUTES,
    ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => !ADDRESSES.includes(name)),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Pictures are named by relative paths; links go where a person may be asked to follow them.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|(?:\.\.\/){4}assets\/)/i,
    RETURN_DOM_FRAGMENT: true,
  })
  wrapWide(clean)
  element.append(clean)
  offerPictures(element)
  offerFootnotes(element)
  const { text, pieces, blocks } = readCanonicalText<Node>(element)
  const parts = divideLong(element, text.length)
  document.body.replaceChildren(headOf(head), element)
  return {
    element,
    text,
    pieces,
    blocks,
    checksum: checksum(text),
    outline: outlineOf(blocks),
    figures: figuresIn(element, pieces),
    parts,
  }
}

function headOf({ title, byline }: ArticleHead) {
  const header = document.createElement('header')
  const heading = header.appendChild(document.createElement('h1'))
  const line = header.appendChild(document.createElement('p'))
  heading.textContent = title
  heading.dir = 'auto'
  line.textContent = byline
  return header
}

const MOST_HEADINGS = 2000

function outlineOf(blocks: readonly Block<Node>[]): OutlineEntry[] {
  const headings = blocks.flatMap(({ node, start }) => {
    const level = /^H([1-6])$/.exec(node.nodeName)?.[1]
    const title = node.textContent?.trim().slice(0, 500)
    return level && title ? [{ level: Number(level), title, start }] : []
  })
  return headings.slice(0, MOST_HEADINGS)
}

function figuresIn(article: HTMLElement, pieces: readonly Piece<Node>[]) {
  const figures = [...article.querySelectorAll<HTMLElement>('figure, table, pre')]
  if (figures.length === 0) return []
  const places = new Map(pieces.map((piece) => [piece.node, piece]))
  return figures.flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const own: Piece<Node>[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const piece = places.get(node)
      if (piece) own.push(piece)
    }
    const [first] = own
    const last = own.at(-1)
    return first && last ? [{ element, start: first.start, end: last.end }] : []
  })
}
