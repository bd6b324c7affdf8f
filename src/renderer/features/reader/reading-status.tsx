import { useStore } from 'zustand'
import { newestVersion, type Clip } from '#core/clip/clip'
import type { OutlineEntry } from '#contract/reader-messages'
import type { Messages } from '#core/messages/messages-of'
import { outlineAt } from '#core/text/outline-at'
import { useMessages } from '../../api/use-messages'
import { readingMinutes } from './byline'
import type { HereStore } from './here'
import styles from './reading-status.module.css'

type ReadingStatusProps = {
  clip: Clip
  outline: readonly OutlineEntry[]
  here: HereStore
  onOutline: () => void
}

const READ_AT = 0.98

/** Under the article, as a book's footer: the section one is in, how far one is, and how long it still takes. */
export function ReadingStatus({ clip, outline, here, onOutline }: ReadingStatusProps) {
  const { position, progress } = useStore(here)
  const { status: words } = useMessages().reader
  const section = outline[outlineAt(outline, position)]
  const percent = Math.round(progress * 100)

  return (
    <div className={styles.status} role="group" aria-label={words.title}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.read}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className={styles.done} style={{ inlineSize: `${percent}%` }} />
      </div>
      {outline.length > 0 && (
        <button
          type="button"
          className={styles.section}
          title={words.outline}
          dir="auto"
          onClick={onOutline}
        >
          {section?.title ?? clip.title}
        </button>
      )}
      <span className={styles.left}>
        {percent} % · {timeLeft(clip, progress, words)}
      </span>
    </div>
  )
}

function timeLeft(clip: Clip, progress: number, words: Messages['reader']['status']) {
  const count = newestVersion(clip).wordCount * (1 - progress)
  return progress >= READ_AT ? words.done : words.left(words.minutes(readingMinutes(count)))
}
