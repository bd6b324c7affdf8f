import type { Block } from '#core/text/canonical-text'

/** Characters of an article that is short enough to be laid out whole. */
const SHORT = 60_000
/** How wide a letter is on the average, in sizes of its font, and how many stand in the room of so many digits. */
const LETTER = 0.46
const LETTERS_A_DIGIT = 1.2
const MARGINS = 112
const SQUARE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const UNITS = 'p, li, h1, h2, h3, h4, h5, h6, pre, dd, dt, figure, .wide'
const HELD_TOGETHER = 'figure, .wide, pre'

/**
 * Has the blocks of a long article laid out only as they come near to being seen, so that it opens at once. Until then
 * each is as high as its words let one expect. To be called before the article is in the page.
 */
export function layOutLazily(text: string, blocks: readonly Block<Node>[]) {
  if (text.length < SHORT) return
  const letters = lettersOfLine()
  const lines = new Map<HTMLElement, number>()
  for (const { node, start, end } of blocks) {
    const unit = unitOf(node)
    if (!unit) continue
    const width = SQUARE.test(text.slice(start, start + 8)) ? 2 : 1
    lines.set(unit, (lines.get(unit) ?? 0) + Math.ceil(((end - start) * width) / letters))
  }
  for (const [unit, count] of lines) {
    unit.classList.add('lazy')
    unit.style.setProperty('--lines', String(count))
  }
}

// Read from what was set, since asking the page would lay it out.
function lettersOfLine() {
  const { style } = document.documentElement
  const size = parseFloat(style.getPropertyValue('--reading-size')) || 18
  const digits = parseFloat(style.getPropertyValue('--reading-measure')) || 68
  return Math.min(digits * LETTERS_A_DIGIT, (window.innerWidth - MARGINS) / (size * LETTER))
}

// A figure or table is one; of what else holds others, each of these is.
function unitOf(node: Node): HTMLElement | null {
  if (!(node instanceof Element)) return null
  const whole = node.closest<HTMLElement>(HELD_TOGETHER)
  const unit = whole ?? node.closest<HTMLElement>(UNITS)
  return whole || unit === null || unit.querySelector(UNITS) === null ? unit : null
}
