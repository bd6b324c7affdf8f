import type { RefObject } from 'react'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { GOING_COMMANDS } from '../commands/going'
import { focusSidebar } from '../focus-sidebar'
import { whenShown } from '../what-is-shown'
import { choose, followTrail, goTo, show } from '../view-store'

/** Ways to go. */
export function goingActions(
  reader: RefObject<ReaderHandle | null>,
  sidebar: RefObject<HTMLElement | null>,
): ActionsOf<typeof GOING_COMMANDS> {
  const position = () => reader.current?.position() ?? null
  const goToPlace = (place: number) => void whenShown().then(() => reader.current?.goTo(place))

  return {
    'go-inbox': () => goTo({ kind: 'shelf', shelf: 'inbox' }),
    'go-library': () => goTo({ kind: 'shelf', shelf: 'library' }),
    'go-highlights': () => goTo({ kind: 'highlights' }),
    'go-notes': () => goTo({ kind: 'notes' }),
    'go-tags': () => goTo({ kind: 'tags' }),
    'go-duplicates': () => goTo({ kind: 'duplicates' }),
    'go-rules': () => goTo({ kind: 'rules' }),
    'go-sidebar': () => {
      if (!focusSidebar(sidebar.current)) show('sidebar')
    },
    recent: () => choose({ kind: 'recent' }),
    'trail-back': () => followTrail('back', position(), goToPlace),
    'trail-forward': () => followTrail('forward', position(), goToPlace),
  }
}
