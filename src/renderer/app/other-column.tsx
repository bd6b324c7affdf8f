import { FIRST_SETTINGS } from '#core/library/settings'
import { useSettings } from '../api/queries'
import { useMessages } from '../api/use-messages'
import { DuplicateList } from '../features/duplicates/duplicate-list'
import { HighlightList } from '../features/highlights/highlight-list'
import { NoteList } from '../features/notes/note-list'
import { RuleList } from '../features/rules/rule-list'
import { TagList } from '../features/tags/tag-list'
import type { ListColumnProps } from './list-column'
import type { OtherPlace } from './list-source'
import { choose, goTo, openHighlight, openThing, useView } from './view-store'

type OtherColumnProps = Pick<ListColumnProps, 'list' | 'onRead' | 'onNewNote'> & {
  shows: OtherPlace['kind']
}

const NONE: never[] = []

/** What the middle pane lists where that is no clips. */
export function OtherColumn({ shows, list, onRead, onNewNote }: OtherColumnProps) {
  switch (shows) {
    case 'highlights':
      return <Highlights list={list} onRead={onRead} />
    case 'notes':
      return <Notes list={list} onRead={onRead} onNewNote={onNewNote} />
    case 'duplicates':
      return <Duplicates list={list} />
    case 'rules':
      return <RuleList handle={list} />
    case 'tags':
      return <TagList current={null} handle={list} onOpen={(name) => goTo({ kind: 'tag', name })} />
  }
}

function Highlights({ list, onRead }: Pick<OtherColumnProps, 'list' | 'onRead'>) {
  const { highlights: words } = useMessages()
  const current = useView(({ open }) => (open?.kind === 'clip' && open.highlight) || null)
  return (
    <HighlightList
      current={current}
      handle={list}
      onOpen={openHighlight}
      onActivate={(row) => {
        openHighlight(row)
        onRead()
      }}
      onSend={(highlights) => choose({ kind: 'send-highlights', highlights, title: words.title })}
    />
  )
}

function Notes({ list, onRead, onNewNote }: Omit<OtherColumnProps, 'shows'>) {
  const current = useView(({ open }) => open?.id ?? null)
  const open = (id: string) => openThing({ kind: 'note', id })
  return (
    <NoteList
      current={current}
      handle={list}
      onOpen={open}
      onActivate={(id) => {
        open(id)
        onRead()
      }}
      onNew={onNewNote}
    />
  )
}

function Duplicates({ list }: Pick<OtherColumnProps, 'list'>) {
  const settings = useSettings().data ?? FIRST_SETTINGS
  return (
    <DuplicateList
      handle={list}
      apart={settings.keptApart ?? NONE}
      onOpen={(id) => openThing({ kind: 'clip', id, at: null })}
    />
  )
}
