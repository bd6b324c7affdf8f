import { useState } from 'react'
import type { CareJob } from '#contract/job'
import { useCareJob, useJobs } from '../../api/jobs'
import { useMessages } from '../../api/use-messages'
import { Dialog } from '../../components/dialog'
import { Segmented } from '../../components/segmented'
import { BackupsPart } from './backups-part'
import { CareCard } from './care-card'
import { VerifyPart } from './verify-part'
import styles from './care-dialog.module.css'

type CareDialogProps = { open: boolean; onClose: () => void }

type Part = 'backups' | 'verify'

/** Looking after the library: what was backed up, what that would bring back, and whether all is sound. */
export function CareDialog({ open, onClose }: CareDialogProps) {
  const { care: words } = useMessages()
  const job = useCareJob()
  const dismiss = useJobs((jobs) => jobs.dismiss)
  const close = () => {
    // What came of it was read here, and need not be said again in the window.
    if (job && job.state !== 'running') dismiss(job.id)
    onClose()
  }
  return (
    <Dialog title={words.title} open={open} onClose={close} width="wide">
      {open && <Care job={job} onDismiss={dismiss} />}
    </Dialog>
  )
}

type CareProps = { job: CareJob | null; onDismiss: (id: string) => void }

function Care({ job, onDismiss }: CareProps) {
  const { care: words } = useMessages()
  const [part, setPart] = useState<Part>('backups')
  const isBusy = job?.state === 'running'
  return (
    <div className={styles.care}>
      <div className={styles.parts}>
        <Segmented<Part>
          label={words.parts}
          value={part}
          options={[
            { value: 'backups', label: words.backups },
            { value: 'verify', label: words.verification },
          ]}
          onChange={setPart}
        />
      </div>
      {job && <CareCard job={job} onDismiss={() => onDismiss(job.id)} />}
      {part === 'backups' ? <BackupsPart isBusy={isBusy} /> : <VerifyPart isBusy={isBusy} />}
    </div>
  )
}
