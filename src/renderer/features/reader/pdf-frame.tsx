import { useEffect, useRef, useState } from 'react'
import { FromPdf, type ToPdf } from '#contract/pdf-messages'
import { newestVersion, type Clip } from '#core/clip/clip'
import { shelfOf } from '#core/library/id'
import type { Messages } from '#core/messages/messages-of'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'
import type { ClipReaderProps } from './clip-reader-props'
import { PdfBar } from './pdf-bar'
import styles from './reader-pane.module.css'

type PdfFrameProps = Pick<ClipReaderProps, 'onKey' | 'onLeave'> & {
  clip: Clip
  tokens: Record<string, string>
}

type At = { page: number; pages: number; zoom: number }

type Failure = keyof Messages['reader']['pdfFailed']

/** The pages of a PDF as they were captured, drawn in a frame of their own that runs nothing of the file. */
export function PdfFrame({ clip, tokens, onKey, onLeave }: PdfFrameProps) {
  const { reader: words } = useMessages()
  const frame = useRef<HTMLIFrameElement>(null)
  const [at, setAt] = useState<At | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const version = newestVersion(clip).id
  const send = (message: ToPdf) => frame.current?.contentWindow?.postMessage(message, '*')

  const show = async () => {
    try {
      const bytes = await ask('clips.original', { id: clip.id })
      send({ type: 'show', bytes, tokens })
      frame.current?.focus()
    } catch {
      setFailure('unreadable')
    }
  }
  const hear = (message: FromPdf) => {
    switch (message.type) {
      case 'ready':
        return void show()
      case 'failed':
        return setFailure(message.why)
      case 'at':
        return setAt(message)
      case 'key-pressed': {
        const { key, ctrl: ctrlKey, meta: metaKey, shift: shiftKey, alt: altKey } = message
        return key === 'Escape' ? onLeave() : onKey({ key, ctrlKey, metaKey, shiftKey, altKey })
      }
    }
  }
  const hearNow = useRef(hear)
  useEffect(() => {
    hearNow.current = hear
  })
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return
      const message = FromPdf.safeParse(data).data
      if (message) hearNow.current(message)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  return (
    <>
      {failure && (
        <p className={styles.warning} role="alert">
          {words.pdfFailed[failure]}
        </p>
      )}
      <iframe
        ref={frame}
        className={styles.frame}
        title={words.original(clip.title)}
        sandbox="allow-scripts"
        src={`clip://${clip.id}/clips/${shelfOf(clip.id)}/${clip.id}/${version}/pages`}
      />
      {!failure && <PdfBar at={at} send={send} />}
    </>
  )
}
