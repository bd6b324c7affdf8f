import { useMemo } from 'react'
import { withRecent } from '#core/search/recent-searches'
import type { Settings } from '#core/library/settings'
import { useSummary } from '../api/queries'
import { useChangeSettings } from '../api/use-change-settings'
import { useMessages } from '../api/use-messages'
import { Palette } from '../features/palette/palette'
import { useSavedSearches } from '../features/search/use-saved-searches'
import { paletteEntries } from './palette-entries'
import type { useCommands } from './use-commands'
import { openThing, search, show, useView } from './view-store'

type PaletteDialogProps = { keys: ReturnType<typeof useCommands>; settings: Settings }

const NONE: never[] = []

/** The palette, with everything the window can do and go to. */
export function PaletteDialog({ keys, settings }: PaletteDialogProps) {
  const open = useView(({ dialog }) => dialog === 'palette')
  const tags = useSummary().data?.tags ?? NONE
  const searches = useSavedSearches()
  const messages = useMessages()
  const change = useChangeSettings()
  const recent = settings.recentCommands ?? NONE
  const { commands, whyNot, isMac } = keys
  // Made once for each opening: meanwhile nothing changes that they name.
  const entries = useMemo(
    () => (open ? paletteEntries({ commands, whyNot, tags, searches, isMac }, messages) : NONE),
    [open, tags, searches, messages],
  )

  return (
    <Palette
      open={open}
      entries={entries}
      recent={recent}
      onUsed={(id) => change.mutate({ recentCommands: withRecent(recent, id) })}
      onOpen={({ kind, id }) => openThing(kind === 'clip' ? { kind, id, at: null } : { kind, id })}
      onSearch={(words) => search(words)}
      onClose={() => show(null)}
    />
  )
}
