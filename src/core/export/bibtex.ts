import { newestVersion, type Clip } from '../clip/clip'
import { cslName } from './csl-name'

const MOST_OF_A_WORD = 20

/** Clips as BibTeX, in UTF-8, each under a key that one can type: `doe2024headline`. */
export function bibtex(clips: readonly Clip[]): string {
  const taken = new Set<string>()
  return clips.map((clip) => entry(clip, keyFor(clip, taken))).join('\n')
}

function entry(clip: Clip, key: string): string {
  const [year, month, day] = clip.publishedAt?.slice(0, 10).split('-') ?? []
  const fields: [string, string | null][] = [
    ['title', `{${escaped(clip.title)}}`],
    ['author', clip.authors.length > 0 ? clip.authors.map(bibtexName).join(' and ') : null],
    ['organization', clip.site === null ? null : escaped(clip.site)],
    ['year', year ?? null],
    ['month', month ?? null],
    ['date', year ? [year, month, day].filter(Boolean).join('-') : null],
    ['url', clip.url === null ? null : address(clip.url)],
    ['urldate', clip.url === null ? null : newestVersion(clip).capturedAt.slice(0, 10)],
    ['language', clip.language],
    ['keywords', clip.tags.length > 0 ? clip.tags.map(escaped).join(', ') : null],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  )
  return `@${clip.url === null ? 'misc' : 'online'}{${key},\n${lines.join('\n')}\n}\n`
}

function keyFor({ authors, publishedAt, title, site }: Clip, taken: Set<string>): string {
  const [first] = authors
  const name = first === undefined ? null : cslName(first)
  const signed = name === null ? (site ?? '') : 'family' in name ? name.family : name.literal
  const word =
    title
      .split(/\s+/)
      .map(asKey)
      .find((each) => each.length > 3) ?? ''
  const key = `${asKey(signed)}${publishedAt?.slice(0, 4) ?? ''}${word}` || 'clip'
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? key : `${key}-${number}`
    if (taken.has(numbered)) continue
    taken.add(numbered)
    return numbered
  }
}

function asKey(words: string) {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]/g, '').slice(0, MOST_OF_A_WORD)
}

function bibtexName(author: string) {
  const name = cslName(author)
  // Braces keep a name whole that is not to be divided.
  if ('literal' in name) return `{${escaped(name.literal)}}`
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.suffix, name.given]
    .filter(Boolean)
    .map((part) => escaped(part ?? ''))
    .join(', ')
}

// Braces that do not pair would end a field too early, so they are written by name.
function escaped(text: string) {
  const named: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`)
}

// An address is taken as it stands; only what would end the field is written in percent form.
function address(url: string) {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
