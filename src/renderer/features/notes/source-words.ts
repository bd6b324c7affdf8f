import type { HighlightRow } from '#core/highlight/highlight-row'
import { shortDate } from '../../components/short-date'

/** Where a highlight is from, in a line: “Title”, site, day; and that it has lost its place, where it has. */
export function sourceWords({ clip, isOrphan }: HighlightRow): string {
  const { title, site, publishedAt } = clip
  return [
    title,
    ...(site ? [site] : []),
    ...(publishedAt ? [shortDate(publishedAt)] : []),
    ...(isOrphan ? ['without a place in the newest version'] : []),
  ].join(' · ')
}
