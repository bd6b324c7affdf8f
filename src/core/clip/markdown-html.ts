import { Marked } from 'marked'

const marked = new Marked({ gfm: true, async: false })

/** The HTML of a Markdown text. It may hold any HTML its author wrote, so it is sanitized like a page. */
export function markdownHtml(markdown: string): string {
  const html = marked.parse(markdown, { async: false })
  return html
}
