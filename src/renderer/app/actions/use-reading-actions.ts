import type { RefObject } from 'react'
import { FIRST_SETTINGS, nextTheme, resized, zoomed, type Settings } from '#core/library/settings'
import { queryClient } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useChangeSettings } from '../../api/use-change-settings'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { READING_COMMANDS } from '../commands/reading'
import { toggleFocus } from '../view-store'
import { withClip } from './open-clip'

/** How an article is read and looked through. */
export function useReadingActions(
  reader: RefObject<ReaderHandle | null>,
  settings: Settings,
): ActionsOf<typeof READING_COMMANDS> {
  const change = useChangeSettings()
  const fullScreen = useAsk('window.full-screen')
  const print = useAsk('clips.print')
  // Keys can come faster than the window is drawn anew.
  const reading = () => (queryClient.getQueryData<Settings>(['settings']) ?? settings).reading

  return {
    find: () => reader.current?.find(),
    'next-hit': () => reader.current?.stepHit(1),
    'previous-hit': () => reader.current?.stepHit(-1),
    'read-aloud': () => reader.current?.readAloud(),
    focus: toggleFocus,
    'full-screen': () => fullScreen.mutate(undefined),
    print: () => withClip((id) => print.mutate({ id, marks: 'with' })),
    look: () => reader.current?.showLook(),
    larger: () => change.mutate({ reading: resized(reading(), 1) }),
    smaller: () => change.mutate({ reading: resized(reading(), -1) }),
    'usual-size': () => change.mutate({ reading: { size: FIRST_SETTINGS.reading.size } }),
    'window-larger': () => change.mutate({ zoom: zoomed(settings.zoom, 1) }),
    'window-smaller': () => change.mutate({ zoom: zoomed(settings.zoom, -1) }),
    'window-usual': () => change.mutate({ zoom: 1 }),
    'next-theme': () => change.mutate({ theme: nextTheme(settings.theme) }),
    'toggle-panel': () => change.mutate({ panelOpen: !settings.panelOpen }),
    outline: () => reader.current?.showOutline(),
    info: () => reader.current?.showInfo(),
  }
}
