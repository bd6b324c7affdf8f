import { isElement, withChildren, type ArticleElement, type ArticleNode } from './article-tree'

/** The article with its stored pictures in place, by what each wanted; the others leave, their captions stay. */
export function placePictures(
  article: ArticleElement,
  storedAt: (wanted: readonly string[]) => string | null,
): ArticleElement {
  let previous: string | null = null
  const place = (node: ArticleNode): ArticleNode[] => {
    if (!isElement(node)) {
      if (node.nodeValue.trim() !== '') previous = null
      return [node]
    }
    if (node.nodeName !== 'img') return [withChildren(node, node.childNodes.flatMap(place))]
    const address = storedAt(node.wanted)
    // Pages that load late write a picture twice: once for scripts, once for readers without.
    if (address === null || address === previous) return []
    previous = address
    return [{ ...node, attributes: new Map([['src', address], ...node.attributes]), wanted: [] }]
  }
  return withChildren(article, article.childNodes.flatMap(place))
}
