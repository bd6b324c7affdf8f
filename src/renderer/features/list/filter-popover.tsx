import { ListFilter } from 'lucide-react'
import type { Ref } from 'react'
import { ReadState } from '#core/library/list-wanted'
import { useSites } from '../../api/queries'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Picker } from '../../components/picker'
import { Popover } from '../../components/popover'
import { Segmented } from '../../components/segmented'
import { NOTHING_CHOSEN, wordsOf, type ChosenFilter } from './chosen-filter'
import styles from './filter-popover.module.css'

type FilterProps = { chosen: ChosenFilter; onChoose: (chosen: ChosenFilter) => void }

const STATES = ['any', 'unread', 'reading', 'read'] as const

/** Narrows the list down: by what has been read, site, and days. What is chosen holds at once. */
export function FilterPopover({
  chosen,
  onChoose,
  button,
}: FilterProps & { button: Ref<HTMLButtonElement> }) {
  const { list: words } = useMessages()
  const count = wordsOf(chosen, words).length
  return (
    <Popover
      title={words.filter}
      trigger={
        <IconButton
          ref={button}
          label={count === 0 ? words.filter : words.filtersSet(count)}
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
  const { list: words } = useMessages()
  const language = useLanguage()
  const set = (part: Partial<ChosenFilter>) => onChoose({ ...chosen, ...part })
  return (
    <>
      <Segmented
        label={words.whatIsRead}
        value={chosen.state ?? 'any'}
        options={STATES.map((value) => ({ value, label: words.states[value] }))}
        onChange={(state) => set({ state: state === 'any' ? null : ReadState.parse(state) })}
      />
      <Picker
        label={words.site}
        placeholder={words.anySite}
        nothing={words.noSuchSite}
        value={chosen.site}
        options={sites.map(({ name, count }) => ({
          value: name,
          hint: count.toLocaleString(language),
        }))}
        onPick={(site) => set({ site })}
      />
      <Days from="savedFrom" to="savedTo" chosen={chosen} onSet={set} />
      <Days from="publishedFrom" to="publishedTo" chosen={chosen} onSet={set} />
      <Button
        tone="quiet"
        disabled={wordsOf(chosen, words).length === 0}
        onClick={() => onChoose(NOTHING_CHOSEN)}
      >
        {words.clearFilters}
      </Button>
    </>
  )
}

type DaysProps = {
  from: 'savedFrom' | 'publishedFrom'
  to: 'savedTo' | 'publishedTo'
  chosen: ChosenFilter
  onSet: (part: Partial<ChosenFilter>) => void
}

function Days({ from, to, chosen, onSet }: DaysProps) {
  const { list: words } = useMessages()
  const day = (part: 'savedFrom' | 'publishedFrom' | 'savedTo' | 'publishedTo') => (
    <label>
      {words[part]}
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
      {day(from)}
      {day(to)}
    </div>
  )
}
