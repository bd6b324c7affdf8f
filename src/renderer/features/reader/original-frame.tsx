import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Clip } from '#core/clip/clip'
import { checksum } from '#core/text/checksum'
import { markName } from '#core/highlight/mark-name'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'
import type { ClipReaderProps } from './clip-reader-props'
import styles from './reader-pane.module.css'

type OriginalFrameProps = Pick<ClipReaderProps, 'onKey' | 'onLeave'> & {
  clip: Clip
  /** The highlight one comes with. */
  active: string | null
}

const WAYS_OUT = ['Escape', 'Tab']

/** The page as it was captured, without its scripts and without the network. */
export function OriginalFrame({ clip, active, onKey, onLeave }: OriginalFrameProps) {
  const { reader: words } = useMessages()
  const frame = useRef<HTMLIFrameElement>(null)
  const [cameWith] = useState(active)
  // Another address is another page: it is had anew only when what is marked in it has changed.
  const marks = checksum(
    JSON.stringify(clip.highlights.map(({ id, color, anchor }) => [id, color, anchor])),
  )
  const found = useInOriginal(clip, marks).data
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

  const missing = clip.highlights.length - (found?.marked.length ?? 0)
  return (
    <>
      <iframe
        ref={frame}
        className={styles.frame}
        data-original
        data-shows="original"
        data-clip={clip.id}
        title={words.original(clip.title)}
        sandbox=""
        src={`clip://${clip.id}/original?marks=${marks}${cameWith ? `#${markName(cameWith)}` : ''}`}
      />
      {found !== undefined && missing > 0 && (
        <p className={styles.inOriginal} role="status">
          {found === null
            ? words.inOriginal.notShown
            : missing === clip.highlights.length
              ? words.inOriginal.none
              : words.inOriginal.some(missing, clip.highlights.length)}
        </p>
      )}
    </>
  )
}

function useInOriginal({ id, highlights }: Clip, marks: number) {
  return useQuery({
    queryKey: ['in-original', id, marks],
    queryFn: () => (highlights.length === 0 ? null : ask('highlights.in-original', { clip: id })),
  })
}
