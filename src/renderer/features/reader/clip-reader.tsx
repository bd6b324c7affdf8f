import { useImperativeHandle } from 'react'
import { useMessages } from '../../api/use-messages'
import { ArticleColumn } from './article-column'
import type { ClipReaderProps } from './clip-reader-props'
import { LookPopover } from './look-popover'
import { MorePopover } from './more-popover'
import { readerCommands } from './reader-commands'
import { ReaderToolbar } from './reader-toolbar'
import { InPlace } from './reader-shell'
import { ReadingPanel } from './reading-panel'
import { useReading } from './use-reading'

/** One clip, open: its article or original, what is marked in it, and what belongs to it. */
export function ClipReader(props: ClipReaderProps) {
  const { opened, settings, query, showOriginal, panelOpen, handle, onPanel } = props
  const reading = useReading(props)
  const { reader: words } = useMessages()
  const { hits, currentHit, leftOut, voice } = reading
  const isSearched = query.trim() !== '' && hits.length > 0
  const leftOutLabel = leftOut.isOpen ? words.hideLeftOut : words.showLeftOut

  useImperativeHandle(handle, () => readerCommands(opened.clip.id, reading))

  return (
    <>
      <InPlace of="toolbar">
        <ReaderToolbar
          clip={opened.clip}
          tags={reading.tagsField}
          showOriginal={showOriginal}
          panelOpen={panelOpen}
          hits={isSearched ? { current: currentHit, total: hits.length } : null}
          onStepHit={reading.stepHit}
          onPanel={() => onPanel(!panelOpen)}
          onOriginal={props.onOriginal}
          onTagsDone={reading.focus}
          more={
            <MorePopover
              entries={[
                { label: words.readAloud, keys: 'R', run: voice.toggle },
                { label: leftOutLabel, keys: 'W', run: leftOut.toggle },
                ...props.more,
              ]}
            />
          }
          look={
            <LookPopover
              settings={settings}
              opened={{ is: reading.lookOpen, onChange: reading.setLookOpen }}
            />
          }
        />
      </InPlace>
      <ArticleColumn {...props} reading={reading} />
      {panelOpen && (
        <InPlace of="panel">
          <ReadingPanel {...props} reading={reading} />
        </InPlace>
      )}
    </>
  )
}
