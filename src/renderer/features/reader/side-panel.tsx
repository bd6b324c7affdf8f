import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import type { Clip } from '#core/clip/clip'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { ClipCard } from './clip-card'
import styles from './side-panel.module.css'

export type PanelTab = 'highlights' | 'outline' | 'info'

type SidePanelProps = {
  clip: Clip
  tab: PanelTab
  highlights: ReactNode
  outline: ReactNode
  onTab: (tab: PanelTab) => void
  /** What leads to the clip: shown by the window around it. */
  links: ReactNode
  onNewNote: () => void
}

/** What belongs to a clip, beside it: its highlights in order, its card, the notes that link to it. */
export function SidePanel(props: SidePanelProps) {
  const { clip, tab, highlights, outline, links, onTab, onNewNote } = props
  const count = clip.highlights.length
  const { panel: words } = useMessages().reader

  return (
    <aside className={styles.panel} aria-label={words.title}>
      <Tabs.Root
        value={tab}
        onValueChange={(next: PanelTab) => onTab(next)}
        className={styles.tabs}
      >
        <Tabs.List className={styles.names}>
          <Tabs.Tab className={styles.name} value="highlights">
            {words.highlights} {count > 0 && <span>{count}</span>}
          </Tabs.Tab>
          <Tabs.Tab className={styles.name} value="outline">
            {words.outline}
          </Tabs.Tab>
          <Tabs.Tab className={styles.name} value="info">
            {words.info}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles.content} value="highlights" tabIndex={-1}>
          {highlights}
        </Tabs.Panel>
        <Tabs.Panel className={styles.content} value="outline" tabIndex={-1}>
          {outline}
        </Tabs.Panel>
        <Tabs.Panel className={styles.content} value="info" tabIndex={-1}>
          <ClipCard clip={clip} />
          {links}
          <Button onClick={onNewNote}>{words.newNote}</Button>
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
