import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import type { Ref } from 'react'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import styles from './find-bar.module.css'
import type { Find } from './use-find'

type FindBarProps = { find: Find; field: Ref<HTMLInputElement>; onClose: () => void }

/** Finds words in the article: counts them, and goes from one to the next. */
export function FindBar({ find, field, onClose }: FindBarProps) {
  const { wanted, how, total, place } = find
  const { find: words, hitOf } = useMessages().reader
  return (
    <div className={styles.bar} role="search" aria-label={words.title}>
      <input
        ref={field}
        className={styles.field}
        aria-label={words.title}
        placeholder={words.title}
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
        {wanted.trim() === '' ? '' : total === 0 ? words.none : hitOf(place, total)}
      </span>
      <IconButton
        label={words.capitals}
        icon={CaseSensitive}
        aria-pressed={how.matchCase}
        onClick={() => find.change({ matchCase: !how.matchCase })}
      />
      <IconButton
        label={words.wholeWords}
        icon={WholeWord}
        aria-pressed={how.wholeWord}
        onClick={() => find.change({ wholeWord: !how.wholeWord })}
      />
      <IconButton
        label={words.previous}
        keys="Shift+Enter"
        icon={ChevronUp}
        disabled={total === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label={words.next}
        keys="Enter"
        icon={ChevronDown}
        disabled={total === 0}
        onClick={() => find.step(1)}
      />
      <IconButton label={words.close} keys="Esc" icon={X} onClick={onClose} />
    </div>
  )
}
