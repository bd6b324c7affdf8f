import { ALargeSmall } from 'lucide-react'
import type { Settings } from '#core/library/settings'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import { ReadingChoices } from './reading-choices'

type LookPopoverProps = {
  settings: Settings
  opened: { is: boolean; onChange: (open: boolean) => void }
}

/** The button that says how articles look, and the card it opens. */
export function LookPopover({ settings, opened }: LookPopoverProps) {
  const { reader: words } = useMessages()
  return (
    <Popover
      title={words.look}
      opened={opened}
      trigger={<IconButton label={words.look} keys="D" icon={ALargeSmall} />}
    >
      <ReadingChoices settings={settings} />
    </Popover>
  )
}
