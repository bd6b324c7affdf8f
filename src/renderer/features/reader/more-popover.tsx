import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import styles from './more-popover.module.css'

type Entry = { label: string; keys?: string; run: () => void }

/** What is asked of an article now and then. */
export function MorePopover({ entries }: { entries: readonly Entry[] }) {
  const { reader: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      title={words.thisArticle}
      opened={{ is: isOpen, onChange: setOpen }}
      trigger={<IconButton label={words.more} icon={Ellipsis} />}
    >
      <div className={styles.entries}>
        {entries.map(({ label, keys, run }) => (
          <Button
            key={label}
            tone="quiet"
            className={styles.entry ?? ''}
            onClick={() => {
              setOpen(false)
              run()
            }}
          >
            {label}
            {keys && <kbd className={styles.keys}>{keys}</kbd>}
          </Button>
        ))}
      </div>
    </Popover>
  )
}
