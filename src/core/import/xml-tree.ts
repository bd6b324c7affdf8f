import type { XmlElement } from './import-format'

/** The value of an attribute; empty where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? ''
}

/** The children of an element that have this name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((each) => typeof each !== 'string')
  return elements.filter((each) => each.name === name)
}

export function childNamed(
  element: XmlElement | string | undefined,
  name: string,
): XmlElement | undefined {
  return typeof element === 'string' ? undefined : childrenNamed(element, name)[0]
}

/** Every element below one that has this name, in order. */
export function allIn(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const waiting = element ? [element] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next)
    const inner = next.children.filter((each) => typeof each !== 'string')
    for (const each of inner.reverse()) waiting.push(each)
  }
  return found
}

/** All words below an element, run together. */
export function wordsIn(element: XmlElement | undefined): string {
  const words: string[] = []
  const waiting: (XmlElement | string)[] = element ? [element] : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words.push(next)
    else for (const each of [...next.children].reverse()) waiting.push(each)
  }
  return words.join('').trim()
}
