import { useQuery } from '@tanstack/react-query'
import { FileText, NotebookPen } from 'lucide-react'
import { useMemo } from 'react'
import { matchName, readyName } from '#core/search/name-match'
import { ask } from '../api/ask'
import { useMessages } from '../api/use-messages'
import { Chooser } from '../components/chooser'
import { recentOf } from './trail'
import { openThing, useView } from './view-store'

const NONE: never[] = []
const MOST = 50

/** The clips and notes that were open, the last first, found by a few letters of their names. */
export function RecentChooser({ onClose }: { onClose: () => void }) {
  const { choosers: words } = useMessages()
  const trail = useView((view) => view.trail)
  const open = useView((view) => view.open)
  const ids = recentOf(trail, open)
    .slice(0, MOST)
    .map(({ id }) => id)
  const { data = NONE } = useQuery({
    queryKey: ['list', 'recent', ids],
    queryFn: () => (ids.length === 0 ? NONE : ask('links.targets', { ids })),
    gcTime: 0,
  })
  const ready = useMemo(
    () => data.map((thing) => ({ thing, name: readyName(thing.title) })),
    [data],
  )
  const choose = (chosen: string) => {
    const thing = data.find(({ id }) => id === chosen)
    if (!thing) return
    const { kind, id } = thing
    openThing(kind === 'clip' ? { kind, id, at: null } : { kind, id })
  }

  return (
    <Chooser
      title={words.recent}
      placeholder={words.findRecent}
      nothing={words.noRecent}
      offer={(typed) =>
        ready
          .filter(({ name }) => typed.trim() === '' || matchName(typed.trim(), name) !== null)
          .map(({ thing: { kind, id, title } }) => ({
            id,
            label: title,
            hint: words[kind],
            mark: kind === 'clip' ? <FileText size={14} /> : <NotebookPen size={14} />,
          }))
      }
      onChoose={choose}
      onClose={onClose}
    />
  )
}
