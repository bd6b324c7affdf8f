/** The `meta` tags of a page by name or property, in lower case; each keeps its values in order. */
export function readMetaTags(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = meta.getAttribute('content')?.trim()
    if (!value) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const values = tags.get(name) ?? []
      values.push(value)
      tags.set(name, values)
    }
  }
  return tags
}
