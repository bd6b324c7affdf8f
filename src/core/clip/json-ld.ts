export type JsonObject = { readonly [key: string]: unknown }

const ARTICLE = /Article|BlogPosting|Report|Review|SocialMediaPosting|LiveBlog|TechArticle|Recipe$/
const PAGE = /^(WebPage|ItemPage|CreativeWork|VideoObject|NewsMedia)/
const SITE = /^(WebSite|Organization|NewsMediaOrganization)$/
const DEEPEST = 12

/** What a page says of itself in JSON-LD: the article's own record, and the site's. Broken scripts are passed over. */
export function readJsonLd(document: Document): {
  article: JsonObject | null
  site: JsonObject | null
} {
  const records: JsonObject[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), records, 0)
  }
  const ofType = (type: RegExp) =>
    records.find((record) => typesOf(record).some((t) => type.test(t)))
  return { article: ofType(ARTICLE) ?? ofType(PAGE) ?? null, site: ofType(SITE) ?? null }
}

/** The text of a property, whether it is written as text, a list, or a thing with a name. */
export function textIn(value: unknown): string | null {
  return textsIn(value)[0] ?? null
}

/** Every text of a property: names of people, addresses of pictures. */
export function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1))
  if (!isObject(value)) return []
  return textsIn(value['name'] ?? value['@value'] ?? value['url'] ?? value['contentUrl'], depth + 1)
}

/** Whether a value is a record of this type. */
export function isOfType(value: unknown, type: string): boolean {
  return isObject(value) && typesOf(value).includes(type)
}

function collect(value: unknown, records: JsonObject[], depth: number) {
  if (depth > DEEPEST || records.length > 500) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, records, depth + 1)
  } else if (isObject(value)) {
    records.push(value)
    collect(value['@graph'], records, depth + 1)
    collect(value['mainEntity'], records, depth + 1)
    collect(value['mainEntityOfPage'], records, depth + 1)
  }
}

function typesOf(record: JsonObject): string[] {
  const type = record['@type']
  const types: unknown[] = Array.isArray(type) ? type : [type]
  return types.filter((name) => typeof name === 'string')
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Sites write their JSON by template: line breaks inside strings and a comma too many are common.
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '')
  for (const text of [bare, bare.replace(/[\p{Cc}]+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text)
    } catch {
      continue
    }
  }
  return null
}
