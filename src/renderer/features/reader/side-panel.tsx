import { Tabs } from '@base-ui/react/tabs'
import { Highlighter, NotebookPen } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Clip } from '#core/clip/clip'
import { ALL_HIGHLIGHTS, isChosen } from '#core/highlight/choose-highlights'
import { HIGHLIGHT_COLORS, inDocumentOrder } from '#core/highlight/highlight'
import { useMentions } from '../../api/queries'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { HighlightFilter } from '../../components/highlight-filter'
import { ClipCard } from './clip-card'
import { HighlightCard } from './highlight-card'
import type { Quoting } from './use-quoting'
import styles from './side-panel.module.css'

export type PanelTab = 'highlights' | 'outline' | 'info'

type SidePanelProps = {
  clip: Clip
  tab: PanelTab
  outline: ReactNode
  active: string | null
  writing: string | null
  onTab: (tab: PanelTab) => void
  onGo: (highlight: string) => void
  onWrite: (highlight: string | null) => void
  onDone: () => void
  onOpenNote: (id: string) => void
  onNewNote: () => void
  quoting: Quoting
  showNote: (text: string) => ReactNode
}

/** What belongs to a clip, beside it: its highlights in order, its card, the notes that link to it. */
export function SidePanel(props: SidePanelProps) {
  const {
    clip,
    tab,
    outline,
    active,
    writing,
    onTab,
    onGo,
    onWrite,
    onDone,
    onOpenNote,
    onNewNote,
  } = props
  const { quoting, showNote } = props
  const [choice, setChoice] = useState(ALL_HIGHLIGHTS)
  const highlights = inDocumentOrder(clip.highlights)
  // What is being worked on stays in sight, whatever the filter asks for.
  const shown = highlights.filter(
    (highlight) => highlight.id === active || isChosen(highlight, choice),
  )
  const mentions = useMentions(clip.id).data ?? []

  return (
    <aside className={styles.panel} aria-label="About this clip">
      <Tabs.Root
        value={tab}
        onValueChange={(next: PanelTab) => onTab(next)}
        className={styles.tabs}
      >
        <Tabs.List className={styles.names}>
          <Tabs.Tab className={styles.name} value="highlights">
            Highlights {highlights.length > 0 && <span>{highlights.length}</span>}
          </Tabs.Tab>
          <Tabs.Tab className={styles.name} value="outline">
            Outline
          </Tabs.Tab>
          <Tabs.Tab className={styles.name} value="info">
            Info
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles.content} value="highlights" tabIndex={-1}>
          {highlights.length === 0 && (
            <EmptyState
              icon={Highlighter}
              title="No highlights yet"
              hint="Select a passage and press H, or N to write a note on it. Without a mouse: arrows walk the article, Shift with arrows selects."
            />
          )}
          {highlights.length > 1 && (
            <HighlightFilter
              colors={HIGHLIGHT_COLORS.filter((color) =>
                highlights.some((highlight) => highlight.color === color),
              )}
              tags={[...new Set(highlights.flatMap(({ tags }) => tags))].sort()}
              choice={choice}
              onChange={setChoice}
            />
          )}
          {highlights.length > 0 && shown.length === 0 && (
            <p className={styles.hint}>No highlight here is like that.</p>
          )}
          {shown.map((highlight) => (
            <HighlightCard
              key={highlight.id}
              clip={clip.id}
              highlight={highlight}
              active={highlight.id === active}
              writing={highlight.id === writing}
              quoting={quoting}
              showNote={showNote}
              onGo={() => onGo(highlight.id)}
              onWrite={(on) => onWrite(on ? highlight.id : null)}
              onDone={onDone}
            />
          ))}
        </Tabs.Panel>
        <Tabs.Panel className={styles.content} value="outline" tabIndex={-1}>
          {outline}
        </Tabs.Panel>
        <Tabs.Panel className={styles.content} value="info" tabIndex={-1}>
          <ClipCard clip={clip} />
          <h3 className={styles.heading}>Notes that link here</h3>
          {mentions.map(({ id, title }) => (
            <Button
              key={id}
              tone="quiet"
              className={styles.mention ?? ''}
              onClick={() => onOpenNote(id)}
            >
              <NotebookPen size={14} aria-hidden /> {title}
            </Button>
          ))}
          {mentions.length === 0 && (
            <p className={styles.hint}>None yet. A note links here with [[{clip.title}]].</p>
          )}
          <Button onClick={onNewNote}>New note about this clip</Button>
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
