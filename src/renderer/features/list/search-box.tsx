import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { IconButton } from '../../components/icon-button'
import styles from './search-box.module.css'

type SearchBoxProps = {
  query: string
  ref: Ref<HTMLInputElement>
  onChange: (query: string) => void
  onStep: (by: number) => void
  onEnter: () => void
  onLeave: () => void
}

/** Where one searches. Finds as one types; arrows walk the list, Enter opens at the hit, Escape clears. */
export function SearchBox({ query, ref, onChange, onStep, onEnter, onLeave }: SearchBoxProps) {
  const keys: Record<string, () => void> = {
    ArrowDown: () => onStep(1),
    ArrowUp: () => onStep(-1),
    Enter: onEnter,
    Escape: () => (query === '' ? onLeave() : onChange('')),
  }
  return (
    <div className={styles.box} role="search">
      <Search size={15} aria-hidden />
      <input
        ref={ref}
        type="text"
        className={styles.input}
        aria-label="Search"
        placeholder="Search, or tag: site: “a phrase”"
        title="Search (/)"
        spellCheck={false}
        value={query}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      />
      {query !== '' && (
        <IconButton label="Clear the search" icon={X} onClick={() => onChange('')} />
      )}
    </div>
  )
}
