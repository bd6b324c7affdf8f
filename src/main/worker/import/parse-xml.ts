import { DOMParser } from 'linkedom'
import type { XmlElement } from '#core/import/import-format'

type Node = {
  nodeType: number
  nodeName: string
  textContent: string | null
  attributes?: Iterable<{ name: string; value: string }>
  childNodes?: Iterable<Node>
}

const ELEMENT = 1
const TEXTS = new Set([3, 4])
const DEEPEST = 200

/** An XML document as a plain tree; no entity of its own, no address in it is ever followed. */
export function parseXml(text: string): XmlElement {
  const document: Node = new DOMParser().parseFromString(text, 'text/xml')
  const root = [...(document.childNodes ?? [])].find(({ nodeType }) => nodeType === ELEMENT)
  return root ? elementOf(root, 0) : { name: '', attributes: new Map(), children: [] }
}

function elementOf(node: Node, depth: number): XmlElement {
  const children = depth > DEEPEST ? [] : [...(node.childNodes ?? [])]
  return {
    name: node.nodeName,
    attributes: new Map(Array.from(node.attributes ?? [], ({ name, value }) => [name, value])),
    children: children.flatMap((child): (XmlElement | string)[] => {
      if (child.nodeType === ELEMENT) return [elementOf(child, depth + 1)]
      return TEXTS.has(child.nodeType) ? [child.textContent ?? ''] : []
    }),
  }
}
