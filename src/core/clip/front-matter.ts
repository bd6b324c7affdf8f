import { readDate } from '../text/read-date'
import { languageTag } from './language-tag'
import { authorNames, uniqueNames } from './author-names'
import { webAddress } from './safe-address'

/** What a Markdown file says of itself between its first `---` lines. */
export type FrontMatter = {
  title: string | null
  authors: string[]
  publishedAt: string | null
  url: string | null
  site: string | null
  language: string | null
  tags: string[]
}

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The front matter of a Markdown text, and the text after it. Only plain values and lists are read. */
export function readFrontMatter(text: string): { matter: FrontMatter; body: string } {
  const fenced = FENCED.exec(text)
  const values = readValues(fenced?.[1] ?? '')
  const value = (...names: string[]) => names.flatMap((name) => values.get(name) ?? [])[0] ?? null
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? [])
  return {
    matter: {
      title: value('title'),
      authors: uniqueNames(all('author', 'authors', 'creator').flatMap(authorNames)),
      publishedAt: readDate(value('published', 'date', 'publishedat', 'created') ?? ''),
      url: webAddress(value('url', 'source', 'link', 'permalink') ?? '', null),
      site: value('site', 'publisher'),
      language: languageTag(value('lang', 'language')),
      tags: all('tags', 'tag', 'keywords'),
    },
    body: fenced ? text.slice(fenced[0].length) : text,
  }
}

function readValues(yaml: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let open: string[] = []
  for (const line of yaml.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    const [, name, rest = ''] = /^([A-Za-z][\w -]*):\s*(.*)$/.exec(line) ?? []
    if (item !== undefined) open.push(...plainValues(item))
    else if (name) {
      open = plainValues(rest)
      values.set(name.trim().toLowerCase(), open)
    }
  }
  return values
}

function plainValues(written: string): string[] {
  const list = /^\[(.*)\]\s*$/.exec(written.trim())?.[1]
  const parts = list === undefined ? [written] : list.split(',')
  return parts.map(unquote).filter((part) => part !== '')
}

function unquote(written: string) {
  const bare = written.trim()
  return /^(["']).*\1$/.test(bare) ? bare.slice(1, -1) : bare
}
