import { withUnread } from '../text/unread-letters'
import { noteMarks } from './note-marks'

/** Letters of HTML beyond which looking for marks would take longer than they are in the way. */
const LONGEST = 400_000

/** An article's canonical text as it is searched: the marks of footnotes are unread in it, all else stands where it stood. */
export function readableText(articleHtml: string, articleText: string): string {
  if (articleHtml.length > LONGEST) return articleText
  const marks = noteMarks(articleHtml).filter(({ end }) => end <= articleText.length)
  return marks.length === 0 ? articleText : withUnread(articleText, marks)
}
