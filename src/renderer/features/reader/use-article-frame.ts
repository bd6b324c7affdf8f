import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FromReader, type ToReader } from '#contract/reader-messages'
import type { Id } from '#core/library/id'
import {
  frameElement,
  leaveFrame,
  prepareFrameSoon,
  takeFrame,
  titleFrame,
  useArticleFrames,
} from './article-frames'

type ArticleFrame = {
  ready: boolean
  send: (message: ToReader) => void
  focus: () => void
}

/** The line to an article's frame. Only that frame is heard, and only in the words agreed on. */
export function useArticleFrame(
  { clip, title }: { clip: Id; title: string },
  hear: (message: FromReader) => void,
): ArticleFrame {
  const [name, setName] = useState<Id | null>(null)
  const hearNow = useRef(hear)
  const ready = useArticleFrames(({ frames }) =>
    frames.some((frame) => frame.name === name && frame.isReady),
  )

  useLayoutEffect(() => {
    const mine = takeFrame({ clip, title })
    setName(mine)
    return () => leaveFrame(mine)
  }, [])
  useLayoutEffect(() => {
    if (name) titleFrame(name, title)
  }, [name, title])
  useEffect(() => {
    hearNow.current = hear
  })
  useEffect(() => {
    if (!name) return
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frameElement(name)?.contentWindow) return
      const message = FromReader.safeParse(data).data
      if (message?.type === 'shown') prepareFrameSoon()
      if (message) hearNow.current(message)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [name])

  const element = () => (name === null ? null : frameElement(name))
  return {
    ready,
    // The frame is sandboxed and has no origin to name; it is our page alone that gets the message.
    send: (message) => element()?.contentWindow?.postMessage(message, '*'),
    focus: () => element()?.focus(),
  }
}
