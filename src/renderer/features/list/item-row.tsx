import { Highlighter, NotebookPen, Star } from 'lucide-react'
import { memo } from 'react'
import type { Found } from '#contract/views'
import { readState, type ReadThresholds } from '#core/clip/read-state'
import type { Messages } from '#core/messages/messages-of'
import { makeSnippet } from '#core/search/snippet'
import { useMessages } from '../../api/use-messages'
import { MarkedText } from '../../components/marked-text'
import { shortDate, shortDay } from '../../components/short-date'
import { TagChips } from '../../components/tag-chips'
import { SelectMark } from './select-mark'
import styles from './item-row.module.css'

const MOST_TAGS = 3
/** Characters that the lines of a row hold, so that the best hits are among them. */
const SHOWN = 130

type ItemRowProps = {
  found: Found
  /** Where it stands in the list. */
  index: number
  current: boolean
  /** From where on it counts as begun, where a person chose that. */
  readAt: ReadThresholds | undefined
}

/**
 * One row of a list: a clip, a note or a highlight, with the hit that brought it here. A step down the list draws
 * the two rows anew that it goes between.
 */
export const ItemRow = memo(function ItemRow({ found, index, current, readAt }: ItemRowProps) {
  const { row, snippet, titleMarks } = found
  const { list: words } = useMessages()
  const shown = snippet && makeSnippet(snippet.text, snippet.marks, SHOWN)
  return (
    <div className={styles.row} data-current={current} data-read={isRead(found, readAt)}>
      <p className={styles.from}>
        <SelectMark found={found} index={index} />
        <span className={styles.site}>{siteOf(found, words)}</span>
        {found.kind === 'clip' && found.row.favorite && (
          <Star size={12} fill="currentColor" aria-label={words.favorite} />
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
          <NotebookPen size={12} aria-label={words.noteOf} />
          <span>
            <MarkedText text={found.note.text} marks={found.note.marks} />
          </span>
        </p>
      )}
      {found.kind !== 'highlight' && (row.tags.length > 0 || highlightCount(found) > 0) && (
        <p className={styles.below}>
          {highlightCount(found) > 0 && (
            <span className={styles.marks} title={words.sorts.highlights}>
              <Highlighter size={12} aria-label={words.highlightsOf} /> {highlightCount(found)}
            </span>
          )}
          <TagChips tags={row.tags.slice(0, MOST_TAGS)} />
          {row.tags.length > MOST_TAGS && <span>+{row.tags.length - MOST_TAGS}</span>}
        </p>
      )}
    </div>
  )
})

function siteOf(found: Found, words: Messages['list']) {
  if (found.kind === 'note') {
    return (
      <>
        <NotebookPen size={12} aria-hidden /> {words.note}
      </>
    )
  }
  const { site, url, authors } = found.row
  return (
    site ?? (url && URL.canParse(url) ? new URL(url).hostname : (authors[0] ?? words.noAddress))
  )
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
