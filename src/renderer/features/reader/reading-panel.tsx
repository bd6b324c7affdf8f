import type { ClipReaderProps } from './clip-reader-props'
import { HighlightsTab } from './highlights-tab'
import { OutlineList } from './outline-list'
import { SidePanel } from './side-panel'
import type { Reading } from './use-reading'

/** The side panel of the clip that is being read, tied to its text. */
export function ReadingPanel({ reading, ...props }: ClipReaderProps & { reading: Reading }) {
  const { clip, articleText } = props.opened
  const { focus, hearing, marking, send } = reading

  return (
    <SidePanel
      clip={clip}
      tab={reading.tab}
      outline={
        <OutlineList
          outline={hearing.outline}
          here={hearing.here}
          onGo={(start) => {
            reading.jump()
            reading.goTo(start)
            focus()
          }}
        />
      }
      highlights={
        <HighlightsTab
          clip={clip}
          articleText={articleText}
          active={marking.active}
          writing={marking.writing}
          quoting={reading.quoting}
          placing={reading.placing}
          showNote={props.showNote}
          onGo={marking.go}
          onShow={({ start }) => send({ type: 'go', start, line: 'eye' })}
          onWrite={marking.write}
          onDone={focus}
        />
      }
      onTab={reading.setTab}
      links={props.links}
      onNewNote={() => props.onNewNote(clip.title)}
    />
  )
}
