/** A run of words in an article. */
export interface ArticleText {
  readonly nodeType: 3
  readonly nodeName: '#text'
  readonly nodeValue: string
  readonly childNodes: readonly []
}

/** An element of an article. */
export interface ArticleElement {
  readonly nodeType: 1
  readonly nodeName: string
  readonly nodeValue: null
  readonly attributes: ReadonlyMap<string, string>
  /** For a picture: where it may be found, best first, as the page wrote it. Never printed. */
  readonly wanted: readonly string[]
  readonly childNodes: readonly ArticleNode[]
}

/**
 * An article while it is being cleaned: a small tree of our own that is never changed in place.
 * `readCanonicalText` reads it as it reads a browser's DOM.
 */
export type ArticleNode = ArticleElement | ArticleText

type Attributes = ReadonlyMap<string, string> | Readonly<Record<string, string>>

export function textOf(value: string): ArticleText {
  return { nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] }
}

export function elementOf(
  name: string,
  childNodes: readonly ArticleNode[],
  attributes: Attributes = {},
  wanted: readonly string[] = [],
): ArticleElement {
  const map = attributes instanceof Map ? attributes : new Map(Object.entries(attributes))
  return { nodeType: 1, nodeName: name, nodeValue: null, attributes: map, wanted, childNodes }
}

export function isElement(node: ArticleNode | undefined): node is ArticleElement {
  return node?.nodeType === 1
}

/** The same element around other children. */
export function withChildren(
  element: ArticleElement,
  childNodes: readonly ArticleNode[],
): ArticleElement {
  return { ...element, childNodes }
}

/** Every word below a node, run together as it stands. */
export function wordsOf(node: ArticleNode): string {
  if (!isElement(node)) return node.nodeValue
  return node.childNodes.map(wordsOf).join('')
}

/** Every element below a node, in document order, the node itself first. */
export function* elementsOf(node: ArticleNode): Generator<ArticleElement> {
  if (!isElement(node)) return
  yield node
  for (const child of node.childNodes) yield* elementsOf(child)
}
