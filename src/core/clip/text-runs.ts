import { settleLine } from '../text/settle-words'

/** A stretch of words in a page without markup inside, and the element it stands in. */
export type TextRun = { words: string; element: Element }

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea'])
const DEEPEST = 400

/** The words of a page in reading order, run by run. */
export function textRuns(document: Document): TextRun[] {
  const runs: TextRun[] = []
  if (document.body) gather(document.body, 0, runs)
  return runs
}

function gather(element: Element, depth: number, runs: TextRun[]) {
  if (depth > DEEPEST) return
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const words = settleLine(child.nodeValue ?? '')
      if (words !== '') runs.push({ words, element })
    } else if (isElement(child) && !UNSEEN.has(child.localName)) gather(child, depth + 1, runs)
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
