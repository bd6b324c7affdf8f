import { useMemo, useState } from 'react'
import { readableText } from '#core/highlight/readable-text'
import type { Span } from '#core/search/search-entry'
import type { OpenedClip } from '../../api/opened-clip'
import { articleHits } from './article-hits'

/** What the library was searched for, in this article, and the hit one is at. */
export function useHits(opened: OpenedClip, query: string, at: Span | null) {
  const { articleHtml, articleText } = opened
  const { language } = opened.clip
  const isAsked = query.trim() !== ''
  const text = useMemo(
    () => (isAsked ? readableText(articleHtml, articleText) : articleText),
    [isAsked, articleHtml, articleText],
  )
  const [hit, setHit] = useState<{ hits: Span[]; index: number } | null>(null)
  const hits = useMemo(() => articleHits(text, query, language), [text, query, language])
  // What is only being typed marks its hits and moves nothing; one goes to a hit by opening it there
  // or by stepping to it.
  const currentHit = hit?.hits === hits ? hit.index : nearestHit(hits, at)
  const stepHit = (by: 1 | -1) => {
    const next = currentHit === null ? (by === 1 ? 0 : -1) : currentHit + by
    if (hits.length > 0) setHit({ hits, index: (next + hits.length) % hits.length })
  }
  return { hits, currentHit, stepHit }
}

function nearestHit(hits: readonly Span[], at: Span | null): number | null {
  const index = at ? hits.findIndex(({ end }) => end > at.start) : -1
  return index < 0 ? null : index
}
