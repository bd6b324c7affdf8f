import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { TriangleAlert } from 'lucide-react'
import type { Backup } from '#core/library/backup'
import { countOf } from '#core/text/count-of'
import { fileSize } from '../../components/file-size'
import { momentWords } from '../../components/moment-words'
import { whyTaken } from '#core/library/why-taken'
import styles from './backup-list.module.css'

type BackupListProps = {
  backups: readonly Backup[]
  chosen: string | null
  onChoose: (name: string) => void
}

/** The backups, newest first; arrows go from one to the next. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  const now = new Date()
  return (
    <RadioGroup
      className={styles.list}
      aria-label="Backups"
      value={chosen}
      onValueChange={(name) => name !== null && onChoose(name)}
    >
      {backups.map((backup) => (
        <Radio.Root
          key={backup.name}
          value={backup.name}
          className={styles.backup}
          aria-label={`${momentWords(backup.takenAt, now)}. ${whyTaken(backup.reason)}. ${holdsWords(backup)}`}
        >
          <span className={styles.time}>{momentWords(backup.takenAt, now)}</span>
          <span className={styles.why}>{whyTaken(backup.reason)}</span>
          <span className={styles.holds} data-state={backup.state}>
            {backup.state !== 'whole' && <TriangleAlert size={12} aria-hidden />}
            {holdsWords(backup)}
          </span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}

function holdsWords(backup: Backup): string {
  if (backup.state === 'unreadable') return 'Damaged: cannot be restored'
  const holds = `${countOf(backup.clips, 'clip')}, ${countOf(backup.notes, 'note')} · ${fileSize(backup.bytes)}`
  return backup.state === 'damaged' ? `Damaged in part · ${holds}` : holds
}
