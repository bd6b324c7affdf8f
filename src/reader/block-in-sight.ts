import type { Block } from '#core/text/canonical-text'
import type { ShownArticle } from './show-article'
import { rangeOf } from './text-ranges'

/** The first block that ends under this height in the frame, in CSS pixels; the last one when all end above it. */
export function firstBlockUnder(article: ShownArticle, line: number): number {
  const { blocks } = article
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block && bottomOf(article, block, line) < line) low = middle + 1
    else high = middle
  }
  return low
}

// To ask for words far away would lay them out; what holds them tells enough.
function bottomOf(article: ShownArticle, { node, start, end }: Block<Node>, near: number): number {
  const box = node instanceof Element ? node.closest('.part')?.getBoundingClientRect() : undefined
  if (box && (box.bottom < near || box.top > near)) return box.bottom
  return rangeOf(article, start, end)?.getBoundingClientRect().bottom ?? 0
}
