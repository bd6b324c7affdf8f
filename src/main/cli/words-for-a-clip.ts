import type { ClipRow } from '#core/clip/clip-row'
import { shortId } from './find-clip'

/** A clip on one line: its short id, the day it was saved, its title and site. */
export function clipLine(row: Pick<ClipRow, 'id' | 'savedAt' | 'title' | 'site'>): string {
  const site = row.site === null ? '' : ` — ${row.site}`
  return `${shortId(row.id)}  ${row.savedAt.slice(0, 10)}  ${onOneLine(row.title + site)}`
}

/** How many of something, in words: "1 clip", "1,200 clips". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
