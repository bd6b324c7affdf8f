import { settleLine } from '../text/settle-words'

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|»]\s*|\s+::\s+/

/** A title without the site's name at its end or its beginning, where the site is known. */
export function withoutSiteName(title: string, site: string | null): string {
  const whole = settleLine(title)
  if (!site) return whole
  const parts = splitTitle(whole)
  const kept = [...parts]
  while (kept.length > 1 && sameName(kept.at(-1)?.words, site)) kept.pop()
  while (kept.length > 1 && sameName(kept[0]?.words, site)) kept.shift()
  const first = kept[0]
  const last = kept.at(-1)
  return first && last ? whole.slice(first.start, last.end).trim() || whole : whole
}

/** A title of more parts than this names no site: it is made to be long. */
const MOST_PARTS = 12

/** A title without what stands beside a heading of the page in it: the site's name, where nothing tells that. */
export function asHeaded(title: string, headings: ReadonlySet<string>): string {
  const parts = splitTitle(title)
  if (parts.length > MOST_PARTS) return title
  for (let left = parts.length - 1; left > 0; left--) {
    for (let from = 0; from + left <= parts.length; from++) {
      const [first, last] = [parts[from], parts[from + left - 1]]
      const words = first && last ? title.slice(first.start, last.end).trim() : ''
      if (headings.has(foldTitle(words))) return words
    }
  }
  return title
}

/** The letters and digits of a title, for comparing. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function splitTitle(title: string) {
  const parts: { words: string; start: number; end: number }[] = []
  const mark = new RegExp(SEPARATOR, 'g')
  let start = 0
  for (const match of title.matchAll(mark)) {
    parts.push({ words: title.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ words: title.slice(start), start, end: title.length })
  return parts
}

function sameName(part: string | undefined, site: string) {
  const squeeze = (name: string) =>
    foldTitle(name)
      .replace(/ /g, '')
      .replace(/^(www|the)/, '')
  const a = squeeze(part ?? '')
  const b = squeeze(site)
  return a !== '' && (a === b || a === b.replace(/(com|org|net|news)$/, ''))
}
