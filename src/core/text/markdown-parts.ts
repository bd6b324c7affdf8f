/** Letters from which on a Markdown text is shown in parts, and of a part before a place to end it is looked for. */
const LONG = 30_000
const PART = 8_000
/** Letters after which a part ends wherever it is. */
const LONGEST = 16_000
/** Letters of what is said again in every part: addresses, and what opened the code or the table one is in. */
const MOST_AGAIN = 4_000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?$/
const ADDRESS = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}\S{1,2000}.*$/gm

/**
 * A long Markdown text as parts that can be read one by one: divided between its blocks, and where a block is itself
 * longer than a part, within it. Code goes on as code in the next part, and a table with its names.
 */
export function markdownParts(markdown: string): string[] {
  if (markdown.length <= LONG) return [markdown]
  const addresses = fitting(markdown.match(ADDRESS) ?? []).join('\n')
  const parts = divided(shortLines(markdown))
  return addresses === '' ? parts : parts.map((part) => `${part}\n\n${addresses}`)
}

function divided(lines: readonly string[]): string[] {
  const parts: string[] = []
  let part: string[] = []
  let length = 0
  /** The line that opened the code one is in, and the names of the table. */
  let fence: string | null = null
  let table: string[] = []
  const close = () => {
    parts.push(part.join('\n'))
    part = fitting(fence === null ? table : [fence])
    length = part.join('\n').length
  }
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === ''
    if (isBlank) table = []
    const isBetween = fence === null && isBlank && /^\S/.test(lines[at + 1] ?? '')
    if (length > 0 && (length > LONGEST || (length > PART && isBetween))) close()
    part.push(line)
    length += line.length + 1
    fence = fenceAfter(line, fence)
    if (fence === null && TABLE_RULE.test(line) && line.includes('|')) {
      table = [lines[at - 1] ?? '', line]
    }
  }
  if (part.length > 0) parts.push(part.join('\n'))
  return parts
}

function fitting(lines: readonly string[]): string[] {
  let left = MOST_AGAIN
  return lines.filter((line) => (left -= line.length) > 0)
}

function fenceAfter(line: string, fence: string | null): string | null {
  const marks = FENCE.exec(line)?.[1]
  if (marks === undefined) return fence
  if (fence === null) return line
  const opened = FENCE.exec(fence)?.[1] ?? ''
  return line.trim() === marks && marks.startsWith(opened) ? null : fence
}

// A line that is longer than a part is divided at a space; its pieces are paragraphs of their own.
function shortLines(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    if (line.length <= LONGEST) return [line]
    const pieces: string[] = []
    for (let from = 0; from < line.length;) {
      const space = line.lastIndexOf(' ', from + PART)
      const end = space > from ? space + 1 : from + PART
      pieces.push(line.slice(from, end), '')
      from = end
    }
    return pieces
  })
}
