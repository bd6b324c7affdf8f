import { useHistory } from '../../api/queries'
import { useView } from '../view-store'
import type { Need } from './command'

/** What commands need and is not there now. */
export function useMissing(): ReadonlySet<Need> {
  const { open, trail, place, query } = useView()
  const history = useHistory().data
  const isThere: Record<Need, boolean> = {
    clip: open?.kind === 'clip',
    thing: open !== null,
    note: open?.kind === 'note',
    collection: place.kind === 'collection' && query.trim() === '',
    undo: history === undefined || history.done.length > 0,
    redo: history === undefined || history.undone.length > 0,
    back: trail.past.length > 0,
    forward: trail.future.length > 0,
  }
  const needs: Need[] = ['clip', 'thing', 'note', 'collection', 'undo', 'redo', 'back', 'forward']
  return new Set(needs.filter((need) => !isThere[need]))
}
