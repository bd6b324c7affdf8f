import type { Clip } from '#core/clip/clip'
import styles from './reader-pane.module.css'

/** The page as it was captured, without its scripts and without the network. */
export function OriginalFrame({ clip }: { clip: Clip }) {
  return (
    <iframe
      className={styles.frame}
      data-original
      title={`Original: ${clip.title}`}
      sandbox=""
      src={`clip://${clip.id}/original`}
    />
  )
}
