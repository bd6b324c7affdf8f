import { Highlighter, NotebookPen, Star } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Found } from '#contract/views'
import { readState, type ReadThresholds } from '#core/clip/read-state'
import { makeSnippet } from '#core/search/snippet'
import { useSettings } from '../../api/queries'
import { MarkedText } from '../../components/marked-text'
import { shortDate, shortDay } from '../../components/short-date'
import { TagChips } from '../../components/tag-chips'
import styles from './item-row.module.css'

const MOST_TAGS = 3
/** Characters that the lines of a row hold, so that the best hits are among them. */
const SHOWN = 130

type ItemRowProps = {
  found: Found
  current: boolean
  /** What shows and changes whether it is selected. */
  mark: ReactNode
}

/** One row of a list: a clip, a note or a highlight, with the hit that brought it here. */
export function ItemRow({ found, current, mark }: ItemRowProps) {
  const { row, snippet, titleMarks } = found
  const shown = snippet && makeSnippet(snippet.text, snippet.marks, SHOWN)
  return (
    <div
      className={styles.row}
      data-current={current}
      data-read={isRead(found, useSettings().data?.readAt)}
    >
      <p className={styles.from}>
        {mark}
        <span className={styles.site}>{siteOf(found)}</span>
        {found.kind === 'clip' && found.row.favorite && (
          <Star size={12} fill="currentColor" aria-label="Favorite" />
        )}
        <span className={styles.date}>{dateOf(found)}</span>
      </p>
      <h3 className={styles.title} dir="auto">
        <MarkedText text={row.title} marks={titleMarks} />
      </h3>
      <p
        className={styles.excerpt}
        data-hit={snippet !== null}
        data-color={found.kind === 'highlight' ? found.color : undefined}
        dir="auto"
      >
        {shown ? <MarkedText text={shown.text} marks={shown.marks} /> : row.excerpt}
      </p>
      {found.kind === 'highlight' && found.note && (
        <p className={styles.note} dir="auto">
          <NotebookPen size={12} aria-label="Note:" />
          <span>
            <MarkedText text={found.note.text} marks={found.note.marks} />
          </span>
        </p>
      )}
      {found.kind !== 'highlight' && (row.tags.length > 0 || highlightCount(found) > 0) && (
        <p className={styles.below}>
          {highlightCount(found) > 0 && (
            <span className={styles.marks} title="Highlights">
              <Highlighter size={12} aria-label="Highlights:" /> {highlightCount(found)}
            </span>
          )}
          <TagChips tags={row.tags.slice(0, MOST_TAGS)} />
          {row.tags.length > MOST_TAGS && <span>+{row.tags.length - MOST_TAGS}</span>}
        </p>
      )}
    </div>
  )
}

function siteOf(found: Found) {
  if (found.kind === 'note') {
    return (
      <>
        <NotebookPen size={12} aria-hidden /> Note
      </>
    )
  }
  const { site, url, authors } = found.row
  return site ?? (url && URL.canParse(url) ? new URL(url).hostname : (authors[0] ?? 'No address'))
}

function dateOf(found: Found) {
  return found.kind === 'note'
    ? shortDay(found.row.editedAt)
    : found.row.publishedAt
      ? shortDate(found.row.publishedAt)
      : shortDay(found.row.savedAt)
}

function highlightCount(found: Found) {
  return found.kind === 'clip' ? found.row.highlightCount : 0
}

function isRead(found: Found, readAt: ReadThresholds | undefined) {
  return found.kind === 'note' || readState(found.row.progress, readAt) !== 'unread'
}
