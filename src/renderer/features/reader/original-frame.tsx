import { useEffect, useRef } from 'react'
import type { Clip } from '#core/clip/clip'
import { ask } from '../../api/ask'
import type { ClipReaderProps } from './clip-reader-props'
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
    const stop = window.commonplace.subscribe('key.forwarded', (pressed) => {
      // Anywhere else in the window a key is heard as it is pressed.
      if (document.activeElement !== frame.current) return
      if (WAYS_OUT.includes(pressed.key)) press.current.onLeave()
      else press.current.onKey(pressed)
    })
    forward(true)
    return () => {
      stop()
      forward(false)
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
