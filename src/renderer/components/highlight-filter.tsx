import { Search } from 'lucide-react'
import { useComponentWords } from './component-words'
import { ColorDot, type Color } from './color-dots'
import { spokenHere } from './spoken-here'
import styles from './highlight-filter.module.css'

type Choice = {
  color: Color | null
  tag: string | null
  words: string
  which: 'all' | 'strays'
}

type HighlightFilterProps = {
  colors: readonly Color[]
  tags: readonly string[]
  /** How many of them have no place in their text; those alone can be asked for where there are some. */
  strays: number
  choice: Choice
  onChange: (choice: Choice) => void
}

/** Narrows a list of highlights down, by color, by tag and by words. */
export function HighlightFilter({ colors, tags, strays, choice, onChange }: HighlightFilterProps) {
  const words = useComponentWords()
  return (
    <div className={styles.filter} role="group" aria-label={words.filterHighlights}>
      <label className={styles.words}>
        <Search size={14} aria-hidden />
        <input
          aria-label={words.wordsOfHighlights}
          placeholder={words.filter}
          spellCheck={false}
          value={choice.words}
          onChange={({ target }) => onChange({ ...choice, words: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || choice.words === '') return
            event.stopPropagation()
            onChange({ ...choice, words: '' })
          }}
        />
      </label>
      {colors.length > 1 && (
        <span className={styles.colors}>
          {colors.map((color) => (
            <ColorDot
              key={color}
              color={color}
              pressed={choice.color === color}
              onPress={() => onChange({ ...choice, color: choice.color === color ? null : color })}
            />
          ))}
        </span>
      )}
      {tags.length > 0 && (
        <select
          className={styles.tags}
          aria-label={words.tagOfHighlights}
          value={choice.tag ?? ''}
          onChange={({ target }) => onChange({ ...choice, tag: target.value || null })}
        >
          <option value="">{words.anyTag}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      {(strays > 0 || choice.which === 'strays') && (
        <button
          type="button"
          className={styles.strays}
          aria-pressed={choice.which === 'strays'}
          onClick={() =>
            onChange({ ...choice, which: choice.which === 'strays' ? 'all' : 'strays' })
          }
        >
          {words.withoutPlace} {strays.toLocaleString(spokenHere())}
        </button>
      )}
    </div>
  )
}
