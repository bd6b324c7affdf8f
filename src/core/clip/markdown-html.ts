import { Marked } from 'marked'
import { NotebookError } from '../problem'
import { markdownTokens } from '../text/markdown-tokens'

const marked = new Marked({ gfm: true, async: false })

/**
 * The HTML of a Markdown text. It may hold any HTML its author wrote, so it is sanitized like a page. Throws in words for
 * one that is nested without end.
 */
export function markdownHtml(markdown: string): string {
  try {
    return marked.parser(markdownTokens(markdown))
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new NotebookError(
      'not-a-page',
      'This text is nested more deeply than any article, so it was not read. It may be made to do harm.',
      { cause },
    )
  }
}
