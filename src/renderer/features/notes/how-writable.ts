/** Letters of a text, of a line, and of lines that are read as one block, from which on drawing one would hold up who writes. */
const LONG_TEXT = 2_000_000
const LONG_LINE = 20_000
const LONG_BLOCK = 100_000
/** Letters of a line that no editor lays out at once. */
const LONGEST_LINE = 100_000
/** What begins a block, so that the lines before it are another. */
const BEGINS = /^\s*(?:[-*+>#]|\d{1,9}[.)]|$)/

/** How a note can be written: drawn as it will read, as plain text, or not here. No person writes the latter two, but a program may. */
export type Writable = 'drawn' | 'plain' | 'nowhere'

/** How a note with this text can be written without holding up the window. */
export function howWritable(text: string): Writable {
  if (text.length < LONG_LINE) return 'drawn'
  let isPlain = text.length > LONG_TEXT
  let block = 0
  for (const line of text.split('\n')) {
    if (line.length > LONGEST_LINE) return 'nowhere'
    block = BEGINS.test(line) ? line.length : block + line.length
    isPlain ||= line.length > LONG_LINE || block > LONG_BLOCK
  }
  return isPlain ? 'plain' : 'drawn'
}
