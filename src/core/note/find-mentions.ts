import type { Span } from '../search/search-entry'
import { foldLinkTarget, writeNoteLink } from './note-links'

/** Shorter titles are words one writes without meaning the thing. */
const SHORTEST = 3
const LONGEST = 300
const MOST = 200

// In these scripts words are not divided, so a title may stand between any two signs.
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

// What stands here is no sentence of the note: links, addresses, code.
const APART =
  /\[\[[^[\]\n]{0,700}\]\]|!?\[[^[\]\n]{0,500}\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)|`[^`\n]{1,2000}`|<?https?:\/\/[^\s>]{1,2000}/giu

/** Where a text names a title in plain words, without linking to it. */
export function findMentions(body: string, title: string): Span[] {
  const pattern = patternOf(title)
  if (pattern === null) return []
  const apart = [...fencedIn(body), ...spansOf(body, APART)].sort((a, b) => a.start - b.start)
  const found: Span[] = []
  // Both come in order: of all that begins before a match, only how far it goes is to be known.
  let [next, apartTo] = [0, 0]
  for (const match of body.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    for (; (apart[next]?.start ?? Infinity) < span.end; next++) {
      apartTo = Math.max(apartTo, apart[next]?.end ?? 0)
    }
    if (apartTo <= span.start) found.push(span)
    if (found.length === MOST) break
  }
  return found
}

/** The text with each plain mention of a title made a link to it, the words as they were written; null when it has none. */
export function linkMentions(body: string, title: string, target = title): string | null {
  const mentions = findMentions(body, title)
  if (mentions.length === 0) return null
  let at = 0
  let text = ''
  for (const { start, end } of mentions) {
    const label = body.slice(start, end)
    text += body.slice(at, start) + writeNoteLink({ target, label })
    at = end
  }
  return text + body.slice(at)
}

function patternOf(title: string): RegExp | null {
  const name = title.normalize('NFC').trim()
  if (name.length > LONGEST || foldLinkTarget(name).length < (UNDIVIDED.test(name) ? 2 : SHORTEST))
    return null
  const words = name.split(/\s+/).map(anyQuotes).join('[^\\S\\n]{1,4}')
  const before = UNDIVIDED.test(name[0] ?? '') ? '' : '(?<![\\p{L}\\p{N}])'
  const after = UNDIVIDED.test(name.at(-1) ?? '') ? '' : '(?![\\p{L}\\p{N}])'
  return new RegExp(`${before}${words}${after}`, 'giu')
}

function anyQuotes(word: string) {
  return word
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/['‘’ʼ]/g, "['‘’ʼ]")
    .replace(/["“”]/g, '["“”]')
}

function spansOf(body: string, pattern: RegExp): Span[] {
  return Array.from(body.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function fencedIn(body: string): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  let at = 0
  for (const line of body.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) {
      if (open !== null) spans.push({ start: open, end: at + line.length })
      open = open === null ? at : null
    }
    at += line.length + 1
  }
  return open === null ? spans : [...spans, { start: open, end: body.length }]
}
