import type { Clip } from '../clip/clip'
import { webFragment } from './highlight-link'
import type { Origin } from './highlight'

type Source = Pick<Clip, 'authors' | 'title' | 'site' | 'publishedAt' | 'url'>

/** A passage as one quotes it, with where it is from: “…” — Author, “Title”, Site, 2024-01-30, address. */
export function quotation(source: Source, passage: string): string {
  const { authors, title, site, publishedAt, url } = source
  const from = [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    `“${title}”`,
    ...(site ? [site] : []),
    ...(publishedAt ? [publishedAt.slice(0, 10)] : []),
    ...(url ? [`<${url}>`] : []),
  ]
  return `${quoted(passage)}\n— ${from.join(', ')}`
}

/** The page's own address with a fragment that makes a browser show the passage; null for a clip without one. */
export function webLink({ url }: Pick<Clip, 'url'>, origin: Origin): string | null {
  if (url === null || !/^https?:/i.test(url)) return null
  return `${url.split('#')[0]}#${webFragment(origin)}`
}

// Quote marks inside a quotation are single ones, as a printer sets them.
function quoted(passage: string) {
  const inside = passage.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, '’')
  return `“${inside.replace(/\n+/g, '\n\n')}”`
}
