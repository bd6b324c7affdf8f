import { useEffect, useRef } from 'react'
import type { Clip } from '#core/clip/clip'
import { ask } from '../../api/ask'
import type { ClipReaderProps } from './clip-reader'
import styles from './reader-pane.module.css'

type OriginalFrameProps = Pick<ClipReaderProps, 'onKey' | 'onLeave'> & { clip: Clip }

const WAYS_OUT = ['Escape', 'Tab']

/** The page as it was captured, without its scripts and without the network. */
export function OriginalFrame({ clip, onKey, onLeave }: OriginalFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const press = useRef({ onKey, onLeave })

  useEffect(() => {
    press.current = { onKey, onLeave }
  })
  useEffect(() => {
    const forward = (on: boolean) => void ask('keys.forward', { on }).catch(() => undefined)
    // The window loses the focus both to the frame and to other programs; only the first is ours, and
    // which it was is known a moment later.
    const onBlur = () =>
      requestAnimationFrame(() => forward(document.activeElement === frame.current))
    const onFocus = () => forward(false)
    const stop = window.commonplace.subscribe('key.forwarded', (pressed) => {
      if (WAYS_OUT.includes(pressed.key)) press.current.onLeave()
      else press.current.onKey(pressed)
    })
    window.addEventListener('blur', onBlur)
    window.addEventListener('focus', onFocus)
    return () => {
      stop()
      forward(false)
      window.removeEventListener('blur', onBlur)
      window.removeEventListener('focus', onFocus)
    }
  }, [])

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      data-original
      title={`Original: ${clip.title}`}
      sandbox=""
      src={`clip://${clip.id}/original`}
    />
  )
}
