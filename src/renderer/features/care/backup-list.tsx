import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { TriangleAlert } from 'lucide-react'
import type { Backup } from '#core/library/backup'
import type { Messages } from '#core/messages/messages-of'
import { useMessages } from '../../api/use-messages'
import { fileSize } from '../../components/file-size'
import { momentWords } from '../../components/moment-words'
import styles from './backup-list.module.css'

type BackupListProps = {
  backups: readonly Backup[]
  chosen: string | null
  onChoose: (name: string) => void
}

/** The backups, newest first; arrows go from one to the next. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  const { care: words, components } = useMessages()
  const now = new Date()
  return (
    <RadioGroup
      className={styles.list}
      aria-label={words.backups}
      value={chosen}
      onValueChange={(name) => name !== null && onChoose(name)}
    >
      {backups.map((backup) => (
        <Radio.Root
          key={backup.name}
          value={backup.name}
          className={styles.backup}
          aria-label={`${momentWords(backup.takenAt, now, components)}. ${words.why[backup.reason]}. ${holdsWords(backup, words)}`}
        >
          <span className={styles.time}>{momentWords(backup.takenAt, now, components)}</span>
          <span className={styles.why}>{words.why[backup.reason]}</span>
          <span className={styles.holds} data-state={backup.state}>
            {backup.state !== 'whole' && <TriangleAlert size={12} aria-hidden />}
            {holdsWords(backup, words)}
          </span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}

function holdsWords(backup: Backup, words: Messages['care']): string {
  if (backup.state === 'unreadable') return words.damaged
  const holds = words.holds(backup, fileSize(backup.bytes))
  return backup.state === 'damaged' ? words.damagedInPart(holds) : holds
}
