import { htmlWords, type HtmlDocument, type HtmlElement, type HtmlNode } from './parse-html'
import { isFurnitureBox } from './site-rules'

const SKIPPED = new Set(['html', 'body', 'main', 'article', 'head'])
/** A box with more of the page's words than this is not furniture, whatever it is called. */
const LARGEST_SHARE = 0.4

/** Takes boxes that are furniture by name out of a page, before anything judges which part is the article. */
export function dropMarkedFurniture(document: HtmlDocument): void {
  const boxes = findBoxes(document)
  if (boxes.length === 0) return
  const most = htmlWords(document).length * LARGEST_SHARE
  for (const box of boxes) {
    if (htmlWords(box).length > most) continue
    const siblings = box.parentNode?.childNodes
    const at = siblings?.indexOf(box) ?? -1
    if (at >= 0) siblings?.splice(at, 1)
  }
}

function findBoxes(document: HtmlDocument): HtmlElement[] {
  const boxes: HtmlElement[] = []
  const stack: (HtmlNode | HtmlDocument)[] = [document]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('tagName' in next && (isMarked(next) || isContents(next) || isAuthorBox(next)))
      boxes.push(next)
    else if ('childNodes' in next) for (const child of next.childNodes) stack.push(child)
  }
  return boxes
}

const FEWEST_LINKS = 3
const LINKED = 0.85

/** A list of links into the page itself: its contents, which a reader of the clip has beside it. */
function isContents(list: HtmlElement) {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return false
  let [links, linked] = [0, 0]
  const stack: HtmlNode[] = [list]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!('tagName' in next)) continue
    const address = next.tagName === 'a' ? attribute(next, 'href') : null
    if (address !== null && !/^#[^#]/.test(address)) return false
    if (address === null) for (const child of next.childNodes) stack.push(child)
    else {
      links += 1
      linked += htmlWords(next).trim().length
    }
  }
  return links >= FEWEST_LINKS && linked > htmlWords(list).trim().length * LINKED
}

const LONGEST_NAME = 120

/** A box that says in the page's own terms that it tells of a person, at more length than a byline does. */
function isAuthorBox(element: HtmlElement) {
  if (SKIPPED.has(element.tagName) || !/\/Person$/.test(attribute(element, 'itemtype')))
    return false
  return (
    attribute(element, 'itemprop').split(' ').includes('author') &&
    htmlWords(element).trim().length > LONGEST_NAME
  )
}

function attribute({ attrs }: HtmlElement, wanted: string) {
  return attrs.find(({ name }) => name === wanted)?.value ?? ''
}

function isMarked({ tagName, attrs }: HtmlElement) {
  if (SKIPPED.has(tagName)) return false
  const names = attrs.flatMap(({ name, value }) => {
    return name === 'class' || name === 'id' ? value.split(/\s+/) : []
  })
  return isFurnitureBox(names)
}
