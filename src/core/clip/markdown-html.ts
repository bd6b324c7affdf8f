import { Marked } from 'marked'
import { NotebookError } from '../problem'

const marked = new Marked({ gfm: true, async: false })

/** Nobody quotes or lists more deeply on one line; the parser would call itself once for each mark. */
const DEEPEST = 40
const WIDEST = ' '.repeat(3 * DEEPEST)
const TOO_WIDE = new RegExp(`^[ \\t]{${WIDEST.length},}`, 'gm')
const TOO_DEEP = new RegExp(
  `^((?:[ \\t]*(?:>|[-*+](?=[ \\t]))){${DEEPEST}})(?:[ \\t]*[>*+-])+`,
  'gm',
)

/**
 * The HTML of a Markdown text. It may hold any HTML its author wrote, so it is sanitized like a page. Throws in words for
 * one that is nested without end.
 */
export function markdownHtml(markdown: string): string {
  try {
    return marked.parse(flattened(markdown), { async: false })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new NotebookError(
      'not-a-page',
      'This text is nested more deeply than any article, so it was not read. It may be made to do harm.',
      { cause },
    )
  }
}

function flattened(markdown: string) {
  return markdown.replace(TOO_WIDE, WIDEST).replace(TOO_DEEP, '$1')
}
