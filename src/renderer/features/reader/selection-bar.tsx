import { MessageSquareText, Quote, Scissors, Trash2 } from 'lucide-react'
import type { Box } from '#contract/reader-messages'
import type { HighlightColor } from '#core/highlight/highlight'
import { useMessages } from '../../api/use-messages'
import { ColorDots } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import styles from './selection-bar.module.css'

type SelectionBarProps = {
  box: Box
  color: HighlightColor | null
  onColor: (color: HighlightColor) => void
  onNote: () => void
  onCopy: () => void
  onSplit?: () => void
  onRemove?: () => void
}

const HEIGHT = 44
const DOTS = 29 * 8 + 34
const BUTTON = 34

/** The small bar over what is selected, or over a highlight that was pressed. */
export function SelectionBar(props: SelectionBarProps) {
  const { box, color, onColor, onNote, onCopy, onSplit, onRemove } = props
  const width = DOTS + BUTTON * (2 + (onSplit ? 1 : 0) + (onRemove ? 1 : 0))
  const { marks: words } = useMessages().reader
  const above = box.top - HEIGHT
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={words.title}
      style={{
        insetBlockStart: above > 0 ? above : box.bottom + 8,
        insetInlineStart: `clamp(8px, ${(box.left + box.right - width) / 2}px, calc(100% - ${width + 8}px))`,
      }}
    >
      <ColorDots current={color} onChoose={onColor} />
      <IconButton
        label={color ? words.note : words.withNote}
        keys="N"
        icon={MessageSquareText}
        onClick={onNote}
      />
      <IconButton label={words.quote} keys="Q" icon={Quote} onClick={onCopy} />
      {onSplit && <IconButton label={words.split} keys="\" icon={Scissors} onClick={onSplit} />}
      {onRemove && <IconButton label={words.remove} icon={Trash2} onClick={onRemove} />}
    </div>
  )
}
