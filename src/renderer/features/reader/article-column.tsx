import { useMessages } from '../../api/use-messages'
import type { ClipReaderProps } from './clip-reader-props'
import { FindBar } from './find-bar'
import { LeftOutBar } from './left-out-bar'
import { ReadAloudBar } from './read-aloud-bar'
import { ReadingStatus } from './reading-status'
import { SelectionBar } from './selection-bar'
import { ShownClip } from './shown-clip'
import { InPlace } from './reader-shell'
import type { Reading } from './use-reading'
import styles from './reader-pane.module.css'

/** What one reads, and the bars that come over it, above it and under it. */
export function ArticleColumn(props: ClipReaderProps & { reading: Reading }) {
  const { opened, showOriginal, reading } = props
  const { find, focus, hearing, leftOut, marking, voice } = reading
  const { clip, articleText } = opened
  const { reader: words } = useMessages()

  return (
    <>
      <InPlace of="above">
        {leftOut.isOpen && !showOriginal && (
          <LeftOutBar
            hands={leftOut}
            onClose={() => {
              leftOut.close()
              focus()
            }}
          />
        )}
        {hearing.mismatch && (
          <p className={styles.warning} role="alert">
            {words.otherText}
          </p>
        )}
      </InPlace>
      <InPlace of="below">
        <ShownClip {...props} />
        {find.isOpen && !showOriginal && (
          <FindBar
            find={find}
            field={reading.findField}
            onClose={() => {
              find.close()
              focus()
            }}
          />
        )}
        {voice.state !== 'silent' && <ReadAloudBar voice={voice} />}
        {!showOriginal && articleText !== '' && (
          <ReadingStatus
            clip={clip}
            outline={hearing.outline}
            here={hearing.here}
            onOutline={() => reading.showPanel('outline')}
          />
        )}
        {marking.bar && !showOriginal && (
          <SelectionBar {...marking.bar} onCopy={reading.quoting.copyQuotation} />
        )}
      </InPlace>
    </>
  )
}
