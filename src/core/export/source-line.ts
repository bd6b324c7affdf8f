import { newestVersion, type Clip } from '../clip/clip'
import { escapeHtml } from './escape-html'

/** Who wrote a clip, where and when, and when it was kept: as HTML, with the address as a link. */
export function sourceLine(clip: Clip): string {
  const { authors, site, publishedAt, url } = clip
  const words = [authors.join(', '), site, publishedAt?.slice(0, 10)].filter(Boolean)
  const kept = `kept ${newestVersion(clip).capturedAt.slice(0, 10)}`
  const link =
    url !== null && /^https?:/i.test(url)
      ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`
      : null
  return [...words.map((each) => escapeHtml(each ?? '')), link, kept].filter(Boolean).join(' · ')
}
