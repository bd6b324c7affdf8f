import { Highlighter } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Clip } from '#core/clip/clip'
import { ALL_HIGHLIGHTS, isChosen } from '#core/highlight/choose-highlights'
import { HIGHLIGHT_COLORS, inDocumentOrder, type Highlight } from '#core/highlight/highlight'
import type { Span } from '#core/search/search-entry'
import { useTraces } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { CardStack } from '../../components/card-stack'
import { EmptyState } from '../../components/empty-state'
import { HighlightFilter } from '../../components/highlight-filter'
import { HighlightCard } from './highlight-card'
import { LostPlace } from './lost-place'
import { OtherWords } from './other-words'
import { StrayTray } from './stray-tray'
import type { Placing } from './use-placing'
import type { Quoting } from './use-quoting'
import styles from './side-panel.module.css'

export type HighlightsTabProps = {
  clip: Clip
  articleText: string
  active: string | null
  writing: string | null
  quoting: Quoting
  placing: Placing
  showNote: (text: string) => ReactNode
  onGo: (highlight: string) => void
  onShow: (place: Span) => void
  onWrite: (highlight: string | null) => void
  onDone: () => void
}

/** The highlights of a clip in the order of its text, and before them those that have no place in it. */
export function HighlightsTab(props: HighlightsTabProps) {
  const { clip, articleText, active, writing, quoting, placing, showNote } = props
  const { panel: words } = useMessages().reader
  const [choice, setChoice] = useState(ALL_HIGHLIGHTS)
  const highlights = inDocumentOrder(clip.highlights)
  // What is being worked on stays in sight, whatever the filter asks for.
  const shown = highlights.filter(
    (highlight) => highlight.id === active || isChosen(highlight, choice),
  )
  const strays = shown.filter(isStray)
  const traces = useTraces(clip, highlights.filter(isStray)).data ?? []

  if (highlights.length === 0) {
    return (
      <EmptyState icon={Highlighter} title={words.noHighlights} hint={words.noHighlightsHint} />
    )
  }
  const cardOf = (highlight: Highlight) => (
    <HighlightCard
      key={highlight.id}
      clip={clip.id}
      highlight={highlight}
      active={highlight.id === active}
      writing={highlight.id === writing}
      quoting={quoting}
      place={placeOf(highlight)}
      showNote={showNote}
      onGo={() => props.onGo(highlight.id)}
      onWrite={(on) => props.onWrite(on ? highlight.id : null)}
      onDone={props.onDone}
    />
  )
  const placeOf = (highlight: Highlight) => {
    const { id, anchor } = highlight
    switch (anchor.state) {
      case 'same':
        return null
      case 'changed': {
        const now = articleText.slice(anchor.start, anchor.end)
        return <OtherWords highlight={highlight} now={now} placing={placing} />
      }
      case 'orphan':
        return (
          <LostPlace
            highlight={highlight}
            versions={clip.versions}
            trace={traces.find((trace) => trace.id === id) ?? null}
            placing={placing}
            onShow={props.onShow}
          />
        )
    }
  }
  return (
    <>
      {highlights.length > 1 && (
        <HighlightFilter
          colors={HIGHLIGHT_COLORS.filter((color) => highlights.some((one) => one.color === color))}
          tags={[...new Set(highlights.flatMap(({ tags }) => tags))].sort()}
          strays={0}
          choice={choice}
          onChange={setChoice}
        />
      )}
      {shown.length === 0 && <p className={styles.hint}>{words.noneLikeThat}</p>}
      {strays.length > 0 && (
        <StrayTray strays={strays} active={active}>
          {cardOf}
        </StrayTray>
      )}
      <CardStack
        cards={shown.filter((highlight) => !isStray(highlight))}
        nameOf={({ id }) => id}
        current={active}
      >
        {cardOf}
      </CardStack>
    </>
  )
}

function isStray({ anchor }: Highlight) {
  return anchor.state === 'orphan'
}
