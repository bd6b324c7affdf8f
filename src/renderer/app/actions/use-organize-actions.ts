import type { RefObject } from 'react'
import { readState } from '#core/clip/read-state'
import { FIRST_SETTINGS } from '#core/library/settings'
import { selectNothing, useSelection } from '../../api/selection'
import { useSettings } from '../../api/queries'
import { useChangeSettings } from '../../api/use-change-settings'
import { useAsk } from '../../api/use-ask'
import type { ListHandle } from '../../features/list/list-pane'
import type { ActionsOf } from '../commands/all-commands'
import type { ORGANIZE_COMMANDS } from '../commands/organize'
import { choose } from '../view-store'
import { withClip } from './open-clip'
import { useSelectionActions } from './use-selection-actions'
import { thingsAtHand } from './things-at-hand'

/** Selecting in the list, and putting things in order. */
export function useOrganizeActions(
  list: RefObject<ListHandle | null>,
): ActionsOf<typeof ORGANIZE_COMMANDS> {
  const { readAt, listAs } = useSettings().data ?? FIRST_SETTINGS
  const change = useChangeSettings()
  const mark = useAsk('clips.mark')
  const selection = useSelectionActions()

  return {
    select: () => list.current?.select?.(),
    'select-all': () => list.current?.selectAll?.(),
    'select-down': () => list.current?.extend?.(1),
    'select-up': () => list.current?.extend?.(-1),
    'select-nothing': selectNothing,
    collect: () => {
      const things = thingsAtHand()
      if (things) choose({ kind: 'put', things })
    },
    uncollect: () => {
      const things = thingsAtHand()
      if (things) selection.takeOut(things)
    },
    untag: () => {
      const things = thingsAtHand()
      if (things) choose({ kind: 'untag', things })
    },
    'mark-read': () => {
      if (useSelection.getState().things.size > 0) return selection.read()
      withClip((id, { reading }) =>
        mark.mutate({
          ids: [id],
          as: readState(reading.progress, readAt) === 'read' ? 'unread' : 'read',
        }),
      )
    },
    'toggle-table': () => change.mutate({ listAs: listAs === 'table' ? 'list' : 'table' }),
    'go-collection': () => choose({ kind: 'go-collection' }),
  }
}
