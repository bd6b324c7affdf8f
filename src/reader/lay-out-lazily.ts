import type { Block } from '#core/text/canonical-text'

/** Characters of an article that is short enough to be laid out whole. */
const SHORT = 200_000
/** How wide a letter is on the average, in sizes of its font, and how many stand in the room of so many digits. */
const LETTER = 0.46
const LETTERS_A_DIGIT = 1.2
const MARGINS = 112
const SQUARE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const UNITS = 'p, li, h1, h2, h3, h4, h5, h6, pre, dd, dt, figure, .wide'
const HELD_TOGETHER = 'figure, .wide, pre'

/**
 * Has the blocks of a long article laid out only as they come near to being seen, so that it opens at once. Until then
 * each is as high as its words let one expect. To be called before the article is in the page; gives the blocks, in
 * order, for `layOutRest`.
 */
export function layOutLazily(text: string, blocks: readonly Block<Node>[]): HTMLElement[] {
  if (text.length < SHORT) return []
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
  return [...lines.keys()]
}

/** Lines that are laid out at a time: some milliseconds of work. */
const LINES_AT_ONCE = 600
/** Milliseconds until it is done though the page is never idle. */
const PATIENCE = 1_000

/**
 * Lays out the rest while nothing else is to be done, so that in the end everything is as high as it is. `settle` is
 * called after each piece, to set right what it moved.
 */
export function layOutRest(units: readonly HTMLElement[], settle: () => void) {
  let next = 0
  const layOutSome = () => {
    for (let lines = 0; lines < LINES_AT_ONCE && next < units.length; next++) {
      const unit = units[next]
      if (!unit) break
      lines += Number(unit.style.getPropertyValue('--lines'))
      unit.classList.remove('lazy')
      unit.removeAttribute('style')
    }
    settle()
    if (next < units.length && units[next]?.isConnected) {
      requestIdleCallback(layOutSome, { timeout: PATIENCE })
    }
  }
  if (units.length > 0) requestIdleCallback(layOutSome, { timeout: PATIENCE })
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
