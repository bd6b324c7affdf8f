import { Check } from 'lucide-react'
import type { Found } from '#contract/views'
import { toggleSelected, useSelection } from '../../api/selection'
import { useMessages } from '../../api/use-messages'
import styles from './select-mark.module.css'

/** A box to press with the mouse; by keyboard `X` does the same, and a screen reader is told by the row itself. */
export function SelectMark({ found, index }: { found: Found; index: number }) {
  const isOn = useSelection(({ things }) => things.has(found.row.id))
  const { list: words } = useMessages()
  const isAny = useSelection(({ things }) => things.size > 0)
  return (
    <span
      className={styles.mark}
      data-on={isOn}
      data-any={isAny}
      data-select
      title={words.select}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation()
        toggleSelected(found, index)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {isOn && <Check size={12} strokeWidth={3} />}
    </span>
  )
}
