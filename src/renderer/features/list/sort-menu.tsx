import { ArrowDown, ArrowUp } from 'lucide-react'
import { ListSort, SortKey } from '#core/library/list-wanted'
import { ChoiceMenu } from '../../components/choice-menu'
import styles from './list-bar.module.css'

type SortMenuProps = { sort: ListSort; onSort: (sort: ListSort) => void }

type Direction = ListSort['direction']

const DATES = {
  ascending: 'Oldest first',
  descending: 'Newest first',
  usual: 'descending',
} as const
const LETTERS = { ascending: 'A to Z', descending: 'Z to A', usual: 'ascending' } as const

/** How the sorts are called, and which way one usually wants them. */
const SORTS: Record<SortKey, { label: string; usual: Direction } & Record<Direction, string>> = {
  saved: { label: 'Date saved', ...DATES },
  published: { label: 'Date published', ...DATES },
  title: { label: 'Title', ...LETTERS },
  words: {
    label: 'Length',
    ascending: 'Shortest first',
    descending: 'Longest first',
    usual: 'descending',
  },
  site: { label: 'Site', ...LETTERS },
}

/** The order of the list, and the menu that changes it. */
export function SortMenu({ sort, onSort }: SortMenuProps) {
  const { label, ...words } = SORTS[sort.by]
  const Arrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown
  const said = `${label}, ${words[sort.direction].toLowerCase()}`
  return (
    <ChoiceMenu
      trigger={
        <button type="button" className={styles.button} aria-label={`Sort: ${said}`} title={said}>
          {label} <Arrow size={13} aria-hidden />
        </button>
      }
      groups={[
        {
          label: 'Sort by',
          value: sort.by,
          choices: SortKey.options.map((by) => ({ value: by, label: SORTS[by].label })),
          onChoose: (value) => {
            const by = SortKey.parse(value)
            onSort({ by, direction: SORTS[by].usual })
          },
        },
        {
          label: 'Order',
          value: sort.direction,
          choices: directionsFrom(words.usual).map((direction) => ({
            value: direction,
            label: words[direction],
          })),
          onChoose: (direction) => onSort(ListSort.parse({ ...sort, direction })),
        },
      ]}
    />
  )
}

function directionsFrom(first: Direction): Direction[] {
  return first === 'ascending' ? ['ascending', 'descending'] : ['descending', 'ascending']
}
