import { MessageSquareText, Trash2 } from 'lucide-react'
import type { Box } from '#contract/reader-messages'
import type { HighlightColor } from '#core/highlight/highlight'
import { ColorDots } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import styles from './selection-bar.module.css'

type SelectionBarProps = {
  box: Box
  color: HighlightColor | null
  onColor: (color: HighlightColor) => void
  onNote: () => void
  onRemove?: () => void
}

const HEIGHT = 44

/** The small bar over what is selected, or over a highlight that was pressed. */
export function SelectionBar({ box, color, onColor, onNote, onRemove }: SelectionBarProps) {
  const above = box.top - HEIGHT
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label="Highlight"
      style={{
        insetBlockStart: above > 0 ? above : box.bottom + 8,
        insetInlineStart: `clamp(8px, ${(box.left + box.right) / 2 - 160}px, calc(100% - 336px))`,
      }}
    >
      <ColorDots current={color} onChoose={onColor} />
      <IconButton
        label={color ? 'Note on this highlight' : 'Highlight with a note'}
        keys="N"
        icon={MessageSquareText}
        onClick={onNote}
      />
      {onRemove && <IconButton label="Remove the highlight" icon={Trash2} onClick={onRemove} />}
    </div>
  )
}
