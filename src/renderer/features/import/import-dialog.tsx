import { FileInput, FolderInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ImportLook } from '#contract/care-views'
import { ask } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSayProblem } from '../../api/use-say'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { ProblemState } from '../../components/problem-state'
import { ImportSummary } from './import-summary'
import styles from './import-dialog.module.css'

type ImportDialogProps = {
  open: boolean
  /** The export that was dropped on the window; null lets the person choose one. */
  path: string | null
  onClose: () => void
}

/** Taking in what another program exported: choose it, see what it would bring, and take it in. */
export function ImportDialog({ open, path, onClose }: ImportDialogProps) {
  const { importing: words } = useMessages()
  return (
    <Dialog title={words.title} open={open} onClose={onClose}>
      {open && <ImportForm path={path} onClose={onClose} />}
    </Dialog>
  )
}

type Step =
  | { step: 'choose' }
  | { step: 'reading'; path: string }
  | { step: 'shown'; look: ImportLook }
  | { step: 'refused'; path: string; cause: unknown }

function ImportForm({ path, onClose }: Omit<ImportDialogProps, 'open'>) {
  const { importing: words } = useMessages()
  const sayProblem = useSayProblem()
  const [at, setAt] = useState<Step>({ step: 'choose' })
  const choose = useAsk('imports.choose')
  const start = useAsk('imports.start')

  const read = (chosen: string) => {
    setAt({ step: 'reading', path: chosen })
    // Why it cannot be read is said here, and not a second time in a toast.
    ask('imports.look', { path: chosen }).then(
      (found) => setAt({ step: 'shown', look: found }),
      (cause: unknown) => setAt({ step: 'refused', path: chosen, cause }),
    )
  }
  const chooseFrom = (what: 'file' | 'folder') =>
    choose.mutate({ what }, { onSuccess: (chosen) => chosen.path !== null && read(chosen.path) })
  useEffect(() => {
    if (path !== null) read(path)
  }, [path])

  const ways = (
    <div className={styles.ways}>
      <Button data-begin-here onClick={() => chooseFrom('file')}>
        <FileInput size={15} aria-hidden /> {words.chooseFile}
      </Button>
      <Button onClick={() => chooseFrom('folder')}>
        <FolderInput size={15} aria-hidden /> {words.chooseFolder}
      </Button>
    </div>
  )
  switch (at.step) {
    case 'choose':
      return (
        <div className={styles.form}>
          <p>{words.what}</p>
          <p className={styles.hint}>{words.programs}</p>
          {ways}
        </div>
      )
    case 'reading':
      return (
        <div className={styles.form} role="status">
          <p>{words.reading(nameOf(at.path))}</p>
          <progress className={styles.progress} aria-label={words.readingLabel} />
        </div>
      )
    case 'refused':
      return (
        <div className={styles.form}>
          <ProblemState title={words.refused(nameOf(at.path))} message={sayProblem(at.cause)} />
          {ways}
        </div>
      )
    case 'shown':
      return (
        <div className={styles.form}>
          <ImportSummary look={at.look} name={nameOf(at.look.path)} />
          <footer className={styles.footer}>
            <Button onClick={() => setAt({ step: 'choose' })}>{words.another}</Button>
            <span className={styles.gap} />
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button
              tone="main"
              autoFocus
              disabled={at.look.items === 0}
              onClick={() => start.mutate({ path: at.look.path }, { onSuccess: onClose })}
            >
              {words.start}
            </Button>
          </footer>
        </div>
      )
  }
}

function nameOf(path: string) {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}
