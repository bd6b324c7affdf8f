import type { ThingIds } from '#contract/views'
import { selectedThings, useSelection } from '../../api/selection'
import { useView } from '../view-store'

/** What a command is about: all that is selected, or else what is open; null where that is nothing. */
export function thingsAtHand(): ThingIds | null {
  if (useSelection.getState().things.size > 0) return selectedThings()
  const { open } = useView.getState()
  if (!open) return null
  return open.kind === 'clip' ? { clips: [open.id], notes: [] } : { clips: [], notes: [open.id] }
}
