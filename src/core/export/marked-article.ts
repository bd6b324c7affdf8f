import type { ArticleElement } from '../clip/article-tree'
import { readArticle } from '../clip/read-article'
import { markArticle } from '../highlight/mark-article'
import type { ExportedClip } from './exported-clip'

/** A clip's article with its highlights as `mark` elements. */
export function markedArticle({ clip, articleHtml }: ExportedClip): ArticleElement {
  const placed = clip.highlights
    .filter(({ anchor }) => anchor.state !== 'orphan')
    .map(({ id, color, anchor: { start, end } }) => ({ id, color, start, end }))
  return markArticle(readArticle(articleHtml), placed)
}
