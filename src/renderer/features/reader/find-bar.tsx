import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import type { Ref } from 'react'
import { IconButton } from '../../components/icon-button'
import styles from './find-bar.module.css'
import type { Find } from './use-find'

type FindBarProps = { find: Find; field: Ref<HTMLInputElement>; onClose: () => void }

/** Finds words in the article: counts them, and goes from one to the next. */
export function FindBar({ find, field, onClose }: FindBarProps) {
  const { wanted, how, total, place } = find
  return (
    <div className={styles.bar} role="search" aria-label="Find in this article">
      <input
        ref={field}
        className={styles.field}
        aria-label="Find in this article"
        placeholder="Find in this article"
        spellCheck={false}
        autoFocus
        dir="auto"
        value={wanted}
        onChange={({ target }) => find.want(target.value)}
        onFocus={({ target }) => target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <span className={styles.count} role="status">
        {countWords(wanted, place, total)}
      </span>
      <IconButton
        label="Match capitals"
        icon={CaseSensitive}
        aria-pressed={how.matchCase}
        onClick={() => find.change({ matchCase: !how.matchCase })}
      />
      <IconButton
        label="Whole words"
        icon={WholeWord}
        aria-pressed={how.wholeWord}
        onClick={() => find.change({ wholeWord: !how.wholeWord })}
      />
      <IconButton
        label="Previous"
        keys="Shift+Enter"
        icon={ChevronUp}
        disabled={total === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label="Next"
        keys="Enter"
        icon={ChevronDown}
        disabled={total === 0}
        onClick={() => find.step(1)}
      />
      <IconButton label="Close" keys="Esc" icon={X} onClick={onClose} />
    </div>
  )
}

function countWords(wanted: string, place: number, total: number) {
  if (wanted.trim() === '') return ''
  if (total === 0) return 'None'
  return `${place.toLocaleString()} of ${total.toLocaleString()}`
}
