import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useComponentWords } from './component-words'
import { Button } from './button'
import { IconButton } from './icon-button'
import { dismissProblems, dismissToast, isProblem, useToasts, type Toast } from './toast-store'
import styles from './toasts.module.css'

const SHOWN_FOR = 7_000

/** What was just said, read aloud by a screen reader as it comes. */
export function Toasts() {
  const { toasts } = useToasts()
  const problems = toasts.filter(isProblem)
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {problems.length > 1 && <ProblemsCard problems={problems} />}
      {(problems.length > 1 ? toasts.filter((toast) => !isProblem(toast)) : toasts).map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

// Several problems share a card with room for all of them, so that the last does not hide the first.
function ProblemsCard({ problems }: { problems: readonly Toast[] }) {
  const words = useComponentWords()
  return (
    <div className={styles.toast} data-tone="problem">
      <ul className={styles.problems} tabIndex={0} aria-label={words.problems(problems.length)}>
        {problems.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
      </ul>
      <Button tone="quiet" onClick={dismissProblems}>
        {words.dismissAll(problems.length)}
      </Button>
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const { id, message, tone, action } = toast
  const words = useComponentWords()

  useEffect(() => {
    if (tone === 'problem') return
    const timer = setTimeout(() => dismissToast(id), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [id, tone])

  return (
    <div className={styles.toast} data-tone={tone}>
      <p>{message}</p>
      {action && (
        <Button
          tone="quiet"
          onClick={() => {
            action.run()
            dismissToast(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={words.dismiss} icon={X} onClick={() => dismissToast(id)} />
    </div>
  )
}
