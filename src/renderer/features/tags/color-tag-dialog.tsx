import type { HighlightColor } from '#core/highlight/highlight'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { ColorDots } from '../../components/color-dots'
import { Dialog } from '../../components/dialog'
import { keepKeys } from '../../components/keep-keys'
import styles from './tag-list.module.css'

type ColorTagDialogProps = { name: string; color: HighlightColor | null; onClose: () => void }

/** Asks for the color a tag goes by. */
export function ColorTagDialog({ name, color, onClose }: ColorTagDialogProps) {
  const give = useAsk('tags.color')
  const { tags: words } = useMessages()
  const choose = (next: HighlightColor | null) => {
    give.mutate({ name, color: next })
    onClose()
  }
  return (
    <Dialog title={words.colorTitle(name)} open onClose={onClose}>
      <div className={styles.form} onKeyDown={keepKeys}>
        <ColorDots current={color} onChoose={choose} />
        <div className={styles.buttons}>
          <Button disabled={color === null} onClick={() => choose(null)}>
            {words.noColor}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
