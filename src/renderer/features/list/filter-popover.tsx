import { ListFilter } from 'lucide-react'
import type { Ref } from 'react'
import { ReadState } from '#core/library/list-wanted'
import { useSites } from '../../api/queries'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Picker } from '../../components/picker'
import { Popover } from '../../components/popover'
import { Segmented } from '../../components/segmented'
import { NOTHING_CHOSEN, wordsOf, type ChosenFilter } from './chosen-filter'
import styles from './filter-popover.module.css'

type FilterProps = { chosen: ChosenFilter; onChoose: (chosen: ChosenFilter) => void }

const STATES = [
  { value: 'any', label: 'Any' },
  { value: 'unread', label: 'Unread' },
  { value: 'reading', label: 'Reading' },
  { value: 'read', label: 'Read' },
] as const

/** Narrows the list down: by what has been read, site, and days. What is chosen holds at once. */
export function FilterPopover({
  chosen,
  onChoose,
  button,
}: FilterProps & { button: Ref<HTMLButtonElement> }) {
  const count = wordsOf(chosen).length
  return (
    <Popover
      title="Filter"
      trigger={
        <IconButton
          ref={button}
          label={count === 0 ? 'Filter' : `Filter: ${count} set`}
          icon={ListFilter}
          data-active={count > 0}
        />
      }
    >
      <Choices chosen={chosen} onChoose={onChoose} />
    </Popover>
  )
}

// Its own component, so that the sites are asked for only when somebody looks.
function Choices({ chosen, onChoose }: FilterProps) {
  const sites = useSites().data ?? []
  const set = (part: Partial<ChosenFilter>) => onChoose({ ...chosen, ...part })
  return (
    <>
      <Segmented
        label="What has been read"
        value={chosen.state ?? 'any'}
        options={STATES}
        onChange={(state) => set({ state: state === 'any' ? null : ReadState.parse(state) })}
      />
      <Picker
        label="Site"
        placeholder="Any site"
        nothing="No clip is from a site of this name."
        value={chosen.site}
        options={sites.map(({ name, count }) => ({ value: name, hint: count.toLocaleString() }))}
        onPick={(site) => set({ site })}
      />
      <Days label="Saved" from="savedFrom" to="savedTo" chosen={chosen} onSet={set} />
      <Days label="Published" from="publishedFrom" to="publishedTo" chosen={chosen} onSet={set} />
      <Button
        tone="quiet"
        disabled={wordsOf(chosen).length === 0}
        onClick={() => onChoose(NOTHING_CHOSEN)}
      >
        Clear filters
      </Button>
    </>
  )
}

type DaysProps = {
  label: string
  from: 'savedFrom' | 'publishedFrom'
  to: 'savedTo' | 'publishedTo'
  chosen: ChosenFilter
  onSet: (part: Partial<ChosenFilter>) => void
}

function Days({ label, from, to, chosen, onSet }: DaysProps) {
  const day = (part: 'savedFrom' | 'publishedFrom' | 'savedTo' | 'publishedTo', word: string) => (
    <label>
      {label} {word}
      <input
        type="date"
        value={chosen[part] ?? ''}
        max="9999-12-31"
        onChange={({ target }) => onSet({ [part]: target.value || null })}
      />
    </label>
  )
  return (
    <div className={styles.days}>
      {day(from, 'from')}
      {day(to, 'to')}
    </div>
  )
}
