import type { HighlightRow } from '#core/highlight/highlight-row'
import { useMessages } from '../../api/use-messages'
import { ColorBadge } from '../../components/color-dots'
import { InlineMarkdown } from './inline-markdown'
import { shortDay } from '../../components/short-date'
import { TagChips } from '../../components/tag-chips'
import styles from './highlight-list.module.css'

type HighlightLineProps = {
  row: HighlightRow
  /** What its group is called, where it is the first of it. */
  heading: string | null
  showsClip: boolean
  current: boolean
}

/** One highlight in the list of all: its color, its words, its note and tags, and where it is from. */
export function HighlightLine({ row, heading, showsClip, current }: HighlightLineProps) {
  const { highlights: words } = useMessages()
  const { color, passage, note, tags, clip, createdAt, isOrphan } = row
  return (
    <div>
      {heading !== null && (
        <h3 className={styles.heading} dir="auto">
          {heading}
        </h3>
      )}
      <div className={styles.row} data-current={current}>
        <ColorBadge color={color} />
        <div className={styles.words}>
          <p className={styles.passage} dir="auto">
            {passage}
          </p>
          {note !== '' && (
            <p className={styles.note} dir="auto">
              <InlineMarkdown text={note} />
            </p>
          )}
          {tags.length > 0 && (
            <span className={styles.tags}>
              <TagChips tags={tags} />
            </span>
          )}
          <p className={styles.from} dir="auto">
            {[
              ...(showsClip ? [clip.title] : []),
              shortDay(createdAt),
              ...(isOrphan ? [words.withoutPlace] : []),
            ].join(' · ')}
          </p>
        </div>
      </div>
    </div>
  )
}
