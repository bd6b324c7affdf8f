import {
  elementOf,
  isElement,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'
import { pictureFileOf } from '../clip/picture-address'

/** An article whose pictures are named as `addressOf` says, by their file in the library; words stand in for those it has no address for. */
export function withPictures(
  article: ArticleElement,
  addressOf: (file: string) => string | null,
): ArticleElement {
  const changed = (node: ArticleNode): ArticleNode => {
    if (!isElement(node)) return node
    if (node.nodeName !== 'img') return withChildren(node, node.childNodes.map(changed))
    const file = pictureFileOf(node.attributes.get('src') ?? '')
    const address = file === null ? null : addressOf(file)
    const attributes = new Map(node.attributes)
    // Nothing an export shows may be fetched from elsewhere.
    if (address === null) attributes.delete('src')
    else attributes.set('src', address)
    return elementOf('img', [], attributes)
  }
  return withChildren(article, article.childNodes.map(changed))
}

/** The files of the pictures an article shows, each once. */
export function picturesOf(article: ArticleElement): string[] {
  const files = new Set<string>()
  withPictures(article, (file) => {
    files.add(file)
    return null
  })
  return [...files]
}
