import { isBlock } from '#core/text/canonical-text'

/** Characters of an article that is short enough to be laid out whole, and of a part of a longer one. */
const SHORT = 200_000
const PART = 6_000
/** How wide a letter is on the average, in sizes of its font, and how many stand in the room of so many digits. */
const LETTER = 0.46
const LETTERS_A_DIGIT = 1.2
const MARGINS = 112
const SQUARE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** Lines that a block takes besides its words: the end of the last one, and the room to the next. */
const LINES_OF_BLOCK = 1.2
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, dd, dt, tr, figure'
const DIVISIBLE = new Set(['DIV', 'SECTION', 'ARTICLE', 'MAIN'])
/** How deep boxes in boxes are divided; each is read once for those around it. */
const DEEPEST = 6

/**
 * Puts a long article into parts of which only those near to being seen are laid out and painted, so that it opens,
 * is marked and scrolls at once. Until a part has been measured it is as high as its words let one expect. To be called
 * before the article is in the page; a short one has no parts.
 */
export function divideLong(article: HTMLElement, length: number): HTMLElement[] {
  return length < SHORT ? [] : partsIn(article, lettersOfLine(), 1)
}

/** Milliseconds until a part is measured though the page is never idle, and in which one is, or nearly. */
const PATIENCE = 100
const ONE_PART = 8
let latest: readonly HTMLElement[] = []

/**
 * Measures these parts while nothing else is to be done, so that the page is as high as it is, and whoever measured
 * others before stops. `settle` is called after each part, to set right what it moved.
 */
export function measureParts(parts: readonly HTMLElement[], settle: () => void) {
  const rest = [...parts]
  latest = rest
  const goOn = () => {
    if (latest === rest && rest[0]?.isConnected) {
      requestIdleCallback(measureSome, { timeout: PATIENCE })
    }
  }
  const measureSome = (idle: IdleDeadline) => {
    do {
      const part = rest.shift()
      if (part) measure(part)
      settle()
    } while (rest.length > 0 && idle.timeRemaining() > ONE_PART)
    goOn()
  }
  goOn()
}

function measure(part: HTMLElement) {
  part.style.contentVisibility = 'visible'
  const { height } = part.getBoundingClientRect()
  part.style.contentVisibility = ''
  part.style.setProperty('--height', `${height}px`)
}

function partsIn(box: HTMLElement, letters: number, depth: number): HTMLElement[] {
  const parts: HTMLElement[] = []
  let nodes: ChildNode[] = []
  let length = 0
  let lines = 0
  const close = () => {
    const [first] = nodes
    if (length > 0 && first) {
      const part = document.createElement('div')
      part.className = 'part'
      part.style.setProperty('--lines', lines.toFixed(1))
      first.before(part)
      part.append(...nodes)
      parts.push(part)
    }
    nodes = []
    length = lines = 0
  }
  for (const node of [...box.childNodes]) {
    const text = node.textContent ?? ''
    if (text.length > PART && depth < DEEPEST && isDivisible(node)) {
      close()
      parts.push(...partsIn(node, letters, depth + 1))
      continue
    }
    // Words beside each other stay in one part.
    if (length + text.length > PART && isBlock(node.nodeName)) close()
    nodes.push(node)
    length += text.length
    lines += (text.length * (SQUARE.test(text.slice(0, 8)) ? 2 : 1)) / letters
    if (node instanceof Element) {
      lines += LINES_OF_BLOCK * Math.max(1, node.querySelectorAll(BLOCKS).length)
    }
  }
  close()
  return parts
}

function isDivisible(node: Node): node is HTMLElement {
  return (
    node instanceof HTMLElement && DIVISIBLE.has(node.nodeName) && node.dataset.wide === undefined
  )
}

// Read from what was set, since asking the page would lay it out.
function lettersOfLine() {
  const { style } = document.documentElement
  const size = parseFloat(style.getPropertyValue('--reading-size')) || 18
  const digits = parseFloat(style.getPropertyValue('--reading-measure')) || 68
  return Math.min(digits * LETTERS_A_DIGIT, (window.innerWidth - MARGINS) / (size * LETTER))
}
