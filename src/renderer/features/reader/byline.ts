import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { shortDate } from '../../components/short-date'

const WORDS_A_MINUTE = 230

/** Who wrote it, where and when it appeared, and how long it takes to read. */
export function byline(clip: Clip): string {
  const { authors, site, publishedAt } = clip
  const { wordCount } = newestVersion(clip)
  return [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    ...(site ? [site] : []),
    ...(publishedAt ? [shortDate(publishedAt)] : []),
    readingTime(wordCount),
  ].join(' · ')
}

/** How long so many words take, in words. */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  return minutes === 1 ? '1 minute' : `${minutes.toLocaleString()} minutes`
}
