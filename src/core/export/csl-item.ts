import { newestVersion, type Clip } from '../clip/clip'
import { cslName, type CslName } from './csl-name'

export type CslDate = { 'date-parts': [number[]] }

/** A clip as one item of CSL JSON (Citation Style Language 1.0.2), the form that citations are made from. */
export type CslItem = {
  id: string
  type: 'webpage' | 'article-newspaper' | 'article'
  title: string
  author?: CslName[]
  'container-title'?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  language?: string
  abstract?: string
  keyword?: string
}

/** What is known of a clip as a citation needs it. What is not known is left out, never guessed. */
export function cslItem(clip: Clip): CslItem {
  const issued = cslDate(clip.publishedAt)
  const accessed = cslDate(newestVersion(clip).capturedAt)
  return {
    id: clip.id,
    type: clip.url === null ? 'article' : 'webpage',
    title: clip.title,
    ...(clip.authors.length > 0 && { author: clip.authors.map(cslName) }),
    ...(clip.site !== null && { 'container-title': clip.site }),
    ...(issued && { issued }),
    ...(clip.url !== null && { URL: clip.url, ...(accessed && { accessed }) }),
    ...(clip.language !== null && { language: clip.language }),
    ...(clip.excerpt !== '' && { abstract: clip.excerpt }),
    ...(clip.tags.length > 0 && { keyword: clip.tags.join(', ') }),
  }
}

/** The items as a CSL JSON file. */
export function cslJson(clips: readonly Clip[]): string {
  return `${JSON.stringify(clips.map(cslItem), null, 2)}\n`
}

/** As much of a date as the source told. */
export function cslDate(date: string | null): CslDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []
  if (year === undefined) return null
  return { 'date-parts': [[year, month, day].flatMap((part) => (part ? [Number(part)] : []))] }
}
