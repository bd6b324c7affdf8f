import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { shortDate } from '../../components/short-date'

const WORDS_A_MINUTE = 230

/** Who wrote it, where and when it appeared, and how long it takes to read. */
export function byline(clip: Clip, minutes: (number: number) => string): string {
  const { authors, site, publishedAt } = clip
  const { wordCount } = newestVersion(clip)
  return [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    ...(site ? [site] : []),
    ...(publishedAt ? [shortDate(publishedAt)] : []),
    minutes(readingMinutes(wordCount)),
  ].join(' · ')
}

/** How many minutes so many words take to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
