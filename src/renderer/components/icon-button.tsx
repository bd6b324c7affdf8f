import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './icon-button.module.css'

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> & {
  label: string
  icon: LucideIcon
  /** The key that does the same, as it is shown to people. */
  keys?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button that is a picture; its name is said aloud and shown on hover. */
export function IconButton({ label, icon: Icon, keys, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      {...rest}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden />
    </button>
  )
}
