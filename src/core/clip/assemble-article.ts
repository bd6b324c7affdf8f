import type { PageBlock } from './page-blocks'
import type { HtmlElement, HtmlNode } from './parse-html'
import { pictureCandidates } from './picture-candidates'

const PICTURE_LIKE = new Set(['img', 'hr', 'math', 'svg'])
const BOXES = new Set('div article main section header center form fieldset span font'.split(' '))
const LABEL = 25
const WORDLESS = new Set(['script', 'style', 'template', 'head'])

/**
 * A page's body with nothing left in it but the chosen blocks, what holds them, and the pictures that
 * belong to them: those between two chosen blocks, and those beside one that an extractor took too.
 * The tree is changed in place, so figures, tables, lists and code stay as the page built them.
 */
export function assembleArticle(
  body: HtmlElement,
  all: readonly PageBlock[],
  chosen: readonly PageBlock[],
  takenPictures: ReadonlySet<string>,
): void {
  const kept = new Set<HtmlNode>(chosen.map(({ element }) => element))
  const blocks = new Map<HtmlNode, PageBlock>(all.map((block) => [block.element, block]))
  for (const unit of pictureUnits(body, blocks, kept)) {
    // Where the page has no more words on one side, those on the other decide.
    const between = unit.before !== false && unit.after !== false
    const beside = unit.before === true || unit.after === true
    const taken = unit.names.some((name) => takenPictures.has(name))
    if (between || (beside && taken)) kept.add(unit.element)
    else if (unit.element.tagName === 'figure') dropWithin(unit.element, kept)
  }
  prune(body, kept)
}

/** The last part of each address a picture may have, by which it is known again. */
export function pictureNames(image: HtmlElement): string[] {
  return pictureCandidates(image).flatMap((address) => {
    const name =
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? ''
    return name.length > 4 ? [name] : []
  })
}

/** A figure or a picture by itself, and whether the nearest words before and after it were chosen. */
type Unit = { element: HtmlElement; before: boolean | null; after: boolean | null; names: string[] }

function pictureUnits(
  body: HtmlElement,
  blocks: ReadonlyMap<HtmlNode, PageBlock>,
  kept: ReadonlySet<HtmlNode>,
): Unit[] {
  const units: Unit[] = []
  let before: boolean | null = null
  let waiting: Unit[] = []
  const walk = (element: HtmlElement) => {
    for (const child of element.childNodes) {
      if (!('tagName' in child) || WORDLESS.has(child.tagName)) continue
      const block = blocks.get(child)
      const names = namesWithin(child)
      // A figure without a picture holds a table, a quotation or code, which are voted on as they are.
      if ((child.tagName === 'figure' && names.length > 0) || PICTURE_LIKE.has(child.tagName)) {
        const unit = { element: child, before, after: null, names }
        units.push(unit)
        waiting.push(unit)
      } else if (block) {
        if (block.letters.length < LABEL && !kept.has(child)) continue
        before = kept.has(child)
        for (const unit of waiting) unit.after = before
        waiting = []
      } else walk(child)
    }
  }
  walk(body)
  return units
}

function namesWithin(element: HtmlElement): string[] {
  if (element.tagName === 'img') return pictureNames(element)
  return element.childNodes.flatMap((child) => ('tagName' in child ? namesWithin(child) : []))
}

function dropWithin(element: HtmlElement, kept: Set<HtmlNode>) {
  for (const child of element.childNodes) {
    kept.delete(child)
    if ('tagName' in child) dropWithin(child, kept)
  }
}

/** What is left of an element's children: what is kept, and what holds it unless that is a mere box. */
function prune(element: HtmlElement, kept: ReadonlySet<HtmlNode>): HtmlNode[] {
  element.childNodes = element.childNodes.flatMap((child) => {
    if (kept.has(child)) return [child]
    if (!('tagName' in child)) return []
    const inner = prune(child, kept)
    return inner.length > 0 && !isMereBox(child) ? [child] : inner
  })
  return element.childNodes
}

/** A box that only groups blocks; one that says how its words are read stays. */
function isMereBox({ tagName, attrs }: HtmlElement) {
  return BOXES.has(tagName) && !attrs.some(({ name }) => name === 'lang' || name === 'dir')
}
