import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { queryClient } from '../../api/queries'
import { recentOf } from '../trail'
import { useView } from '../view-store'
import type { Need } from './command'

type Shown = OutputOf<WindowRequests, 'history.list'>

/** Whether something that commands need is not there now. */
export function isMissing(need: Need): boolean {
  const { open, trail, place, query } = useView.getState()
  const history = queryClient.getQueryData<Shown>(['history'])
  const isThere: Record<Need, boolean> = {
    clip: open?.kind === 'clip',
    thing: open !== null,
    note: open?.kind === 'note',
    collection: place.kind === 'collection' && query.trim() === '',
    undo: history === undefined || history.done.length > 0,
    redo: history === undefined || history.undone.length > 0,
    back: trail.past.length > 0,
    forward: trail.future.length > 0,
    recent: recentOf(trail, open).length > 0,
  }
  return !isThere[need]
}
