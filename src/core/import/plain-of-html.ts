import { articleFromHtml, finishArticle } from '../clip/clean-article'

/** The words of a piece of HTML as a note can hold them: a line for each block, and no markup. */
export function plainOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  return finishArticle(articleFromHtml(html, null), () => null)
    .articleText.replace(/\n/g, '\n\n')
    .trim()
}
