import { useEffect, useRef, useState, type RefObject } from 'react'
import { FromReader, type ToReader } from '#contract/reader-messages'

type ArticleFrame = {
  frame: RefObject<HTMLIFrameElement | null>
  ready: boolean
  send: (message: ToReader) => void
}

/** The line to an article's frame. Only that frame is heard, and only in the words agreed on. */
export function useArticleFrame(hear: (message: FromReader) => void): ArticleFrame {
  const frame = useRef<HTMLIFrameElement>(null)
  const hearNow = useRef(hear)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    hearNow.current = hear
  })
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return
      const message = FromReader.safeParse(data).data
      if (message?.type === 'ready') setReady(true)
      else if (message) hearNow.current(message)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  // The frame is sandboxed and has no origin to name; it is our page alone that gets the message.
  const send = (message: ToReader) => frame.current?.contentWindow?.postMessage(message, '*')
  return { frame, ready, send }
}
