import { ScanText } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import styles from './reader-pane.module.css'

type NoTextProps = { title: string; remark: string; onOriginal: () => void }

/** Where the article would be, of an original that holds no words. */
export function NoText({ title, remark, onOriginal }: NoTextProps) {
  const { reader: words } = useMessages()
  return (
    <div className={styles.frame} data-no-text>
      <EmptyState icon={ScanText} title={title} hint={remark}>
        <Button tone="main" onClick={onOriginal}>
          {words.showOriginal}
        </Button>
      </EmptyState>
    </div>
  )
}
