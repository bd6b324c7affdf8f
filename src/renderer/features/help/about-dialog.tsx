import { useAbout } from '../../api/queries'
import { useCopy } from '../../api/use-copy'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { ProblemState } from '../../components/problem-state'
import styles from './about-dialog.module.css'

type AboutDialogProps = { open: boolean; onClose: () => void }

/** Which Commonplace this is, what it is made with, and the licenses of all its parts. */
export function AboutDialog({ open, onClose }: AboutDialogProps) {
  const { about: words } = useMessages()
  const { data, error, refetch } = useAbout(open)
  const copy = useCopy()
  const facts = data && [
    [words.version, data.version],
    [words.source, data.source ?? words.unknownSource],
    [words.electron, data.electron],
    [words.chromium, data.chromium],
    [words.node, data.node],
  ]
  return (
    <Dialog title={words.title} open={open} onClose={onClose} width="middle">
      <div className={styles.content}>
        <p>
          {words.what} {words.own}
        </p>
        {error && (
          <ProblemState
            title={words.unread}
            message={error.message}
            onRetry={() => void refetch()}
          />
        )}
        {facts && (
          <>
            <dl className={styles.facts}>
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <Button
              onClick={() =>
                copy(facts.map(([name, value]) => `${name} ${value}`).join('\n'), words.copied)
              }
            >
              {words.copy}
            </Button>
            <h3 className={styles.heading} id="licenses">
              {words.licenses}
            </h3>
            <pre className={styles.licenses} tabIndex={0} aria-labelledby="licenses" role="region">
              {data.licenses}
            </pre>
          </>
        )}
      </div>
    </Dialog>
  )
}
