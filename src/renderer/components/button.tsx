import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  tone?: 'main' | 'plain' | 'quiet'
  ref?: Ref<HTMLButtonElement>
}

export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className ?? ''}`}
      data-tone={tone}
      {...rest}
    />
  )
}
