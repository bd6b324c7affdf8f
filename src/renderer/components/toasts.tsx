import { X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './button'
import { IconButton } from './icon-button'
import { dismissToast, useToasts, type Toast } from './toast-store'
import styles from './toasts.module.css'

const SHOWN_FOR = 7_000

/** What was just said, read aloud by a screen reader as it comes. */
export function Toasts() {
  const { toasts } = useToasts()
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const { id, message, tone, action } = toast

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
      <IconButton label="Dismiss" icon={X} onClick={() => dismissToast(id)} />
    </div>
  )
}
