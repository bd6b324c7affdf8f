import { excerptOf } from '../text/excerpt'
import { withoutUnread } from '../text/unread-letters'
import { readableText } from './readable-text'

/** The beginning of an article on one line, without the marks of footnotes. */
export function excerptOfArticle(articleHtml: string, articleText: string): string {
  const text = withoutUnread(readableText(articleHtml, articleText), []).text
  // An article made of a PDF begins with the number of its page.
  return excerptOf(text.replace(/^Page \S+\n/, ''))
}
