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
