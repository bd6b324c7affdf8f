import { Marked } from 'marked'
import { sentence } from '../messages/sentence'
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
    throw new NotebookError('not-a-page', sentence('textTooDeep'), { cause })
  }
}
