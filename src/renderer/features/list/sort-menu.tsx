import { ArrowDown, ArrowUp } from 'lucide-react'
import { ListGroup, ListSort, SortKey } from '#core/library/list-wanted'
import { useMessages } from '../../api/use-messages'
import { ChoiceMenu } from '../../components/choice-menu'
import { directionSaid, usualDirection } from './sort-words'
import styles from './list-bar.module.css'

type SortMenuProps = {
  sort: ListSort
  group: ListGroup | null
  onSort: (sort: ListSort) => void
  onGroup: (group: ListGroup | null) => void
}

const NONE = 'none'

/** The order and the groups of the list, and the menu that changes them. */
export function SortMenu({ sort, group, onSort, onGroup }: SortMenuProps) {
  const { list: words } = useMessages()
  const Arrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown
  const label = words.sorts[sort.by]
  const directionOf = (direction: ListSort['direction']) =>
    words.directions[directionSaid({ ...sort, direction })]
  const said = words.sort(label, directionOf(sort.direction).toLowerCase())
  return (
    <ChoiceMenu
      trigger={
        <button type="button" className={styles.button} aria-label={said} title={said}>
          {label} <Arrow size={13} aria-hidden />
        </button>
      }
      groups={[
        {
          label: words.sortBy,
          value: sort.by,
          choices: SortKey.options.map((by) => ({ value: by, label: words.sorts[by] })),
          onChoose: (value) => {
            const by = SortKey.parse(value)
            onSort({ by, direction: usualDirection(by) })
          },
        },
        {
          label: words.order,
          value: sort.direction,
          choices: directionsFrom(usualDirection(sort.by)).map((direction) => ({
            value: direction,
            label: directionOf(direction),
          })),
          onChoose: (direction) => onSort(ListSort.parse({ ...sort, direction })),
        },
        {
          label: words.groupBy,
          value: group ?? NONE,
          choices: [NONE, ...ListGroup.options].map((value) => ({
            value,
            label: words.groups[value === NONE ? NONE : ListGroup.parse(value)],
          })),
          onChoose: (value) => onGroup(value === NONE ? null : ListGroup.parse(value)),
        },
      ]}
    />
  )
}

function directionsFrom(first: ListSort['direction']): ListSort['direction'][] {
  return first === 'ascending' ? ['ascending', 'descending'] : ['descending', 'ascending']
}
