const LONG_LINE = 140
const WRAPPED_LEAST = 40
const UNSPACED_EDGE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u301f\uff01-\uff60]/u

/** The paragraphs of a plain text, each as its lines: divided by blank lines, or by long lines where there are none. */
export function splitParagraphs(text: string): string[][] {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\f]/g, '\n').split('\n')
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line.trimEnd())
  }
  return blocks.filter((block) => block.length > 0).flatMap(divideLongLines)
}

// A line longer than anyone wraps at is a paragraph, and so are its neighbors.
function divideLongLines(block: string[]): string[][] {
  const isProse = block.some((line) => line.length > LONG_LINE)
  return isProse ? block.map((line) => [line]) : [block]
}

/** Lines that were wrapped by width, as one; lines that end where their author ended them, as they are. */
export function joinWrappedLines(lines: readonly string[]): string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (lines.length < 2 || width < WRAPPED_LEAST || !isWrapped(lines, width)) return [...lines]
  return [lines.map((line) => line.trim()).reduce(joinLines)]
}

/** Wrapped: no line but the last had room for the word that begins the next. */
function isWrapped(lines: readonly string[], width: number) {
  return lines.slice(0, -1).every((line, at) => {
    const next = lines[at + 1]?.trim() ?? ''
    if (/^([-*•–—>]|\d+[.)])\s/.test(next)) return false
    const firstWord = next.split(/\s/, 1)[0] ?? ''
    return line.length + 1 + firstWord.length > width || UNSPACED_EDGE.test(next.charAt(0))
  })
}

function joinLines(line: string, next: string) {
  const unspaced = UNSPACED_EDGE.test(line.slice(-1)) && UNSPACED_EDGE.test(next.charAt(0))
  return unspaced ? line + next : `${line} ${next}`
}
