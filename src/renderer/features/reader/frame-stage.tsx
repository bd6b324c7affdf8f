import { useEffect } from 'react'
import { FromReader } from '#contract/reader-messages'
import { frameElement, markFrameReady, prepareFrameSoon, useArticleFrames } from './article-frames'
import styles from './reader-pane.module.css'

/** Milliseconds in which a window that opens has more to do than to prepare for an article. */
const OPENING = 2_000

/** Where articles are shown: the frame of the one that is open, and out of sight the one that waits for the next. */
export function FrameStage() {
  const { frames, shown } = useArticleFrames()

  useEffect(() => {
    const timer = setTimeout(prepareFrameSoon, OPENING)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      // Whoever scrolls is told of many times a second by a frame that has long been ready.
      const coming = useArticleFrames.getState().frames.filter(({ isReady }) => !isReady)
      const frame = coming.find(({ name }) => frameElement(name)?.contentWindow === source)
      if (frame && FromReader.safeParse(data).data?.type === 'ready') markFrameReady(frame.name)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])

  return frames.map(({ name }) => {
    const isShown = name === shown?.name
    return (
      <iframe
        key={name}
        id={name}
        className={isShown ? styles.frame : styles.waiting}
        title={isShown ? shown.title : undefined}
        data-shows={isShown ? 'article' : undefined}
        data-clip={isShown ? shown.clip : undefined}
        aria-hidden={!isShown}
        inert={!isShown}
        sandbox="allow-scripts"
        src={`clip://${name}/article`}
      />
    )
  })
}
