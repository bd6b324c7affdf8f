import { wordsOf, isElement, type ArticleNode } from '../clip/article-tree'
import { readArticle } from '../clip/read-article'
import { readCanonicalText } from '../text/canonical-text'

const LONGEST = 300

/** The headings of an article, with where each begins in its canonical text. */
export function sectionsOf(articleHtml: string): { title: string; start: number }[] {
  if (!/<h[1-6]/i.test(articleHtml)) return []
  const { blocks } = readCanonicalText<ArticleNode>(readArticle(articleHtml))
  return blocks.flatMap(({ node, start }) => {
    if (!isElement(node) || !/^h[1-6]$/i.test(node.nodeName)) return []
    const title = wordsOf(node).replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    return title === '' ? [] : [{ title, start }]
  })
}
