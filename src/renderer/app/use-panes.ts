import { useEffect, useRef, useState } from 'react'
import { FIRST_SETTINGS, PANE_LIMITS, type Settings } from '#core/library/settings'
import { useChangeSettings } from '../api/use-change-settings'
import { useView } from './view-store'

type Pane = 'sidebar' | 'list'

/** How wide the panes are and which of them are folded, while one drags and from one start to the next. */
export function usePanes(settings: Settings) {
  const change = useChangeSettings()
  const [dragged, setDragged] = useState<Partial<Record<Pane, number>>>({})
  const place = useView((view) => view.place)
  const query = useView((view) => view.query)
  const folded = { sidebar: settings.foldedSidebar === true, list: settings.foldedList === true }
  const width = {
    sidebar: dragged.sidebar ?? settings.sidebarWidth,
    list: dragged.list ?? settings.listWidth,
  }
  const keep = (pane: Pane, wanted: number) => {
    setDragged({})
    change.mutate(pane === 'sidebar' ? { sidebarWidth: wanted } : { listWidth: wanted })
  }
  const fold = (pane: Pane, isFolded: boolean) =>
    change.mutate(pane === 'sidebar' ? { foldedSidebar: isFolded } : { foldedList: isFolded })

  // Whoever goes somewhere, or searches, wants to see what is there.
  const was = useRef({ place, query })
  useEffect(() => {
    const isElsewhere = was.current.place !== place || was.current.query !== query
    was.current = { place, query }
    if (isElsewhere && folded.list) fold('list', false)
  }, [place, query])

  const divider = (pane: Pane) => ({
    width: width[pane],
    limits: PANE_LIMITS[pane],
    onMove: (wanted: number) => setDragged({ [pane]: wanted }),
    onKeep: (wanted: number) => keep(pane, wanted),
    onReset: () => keep(pane, FIRST_SETTINGS[pane === 'sidebar' ? 'sidebarWidth' : 'listWidth']),
    onCollapse: () => fold(pane, true),
  })
  return {
    foldedNames: (['sidebar', 'list'] as const).filter((pane) => folded[pane]).join(' '),
    style: { '--sidebar': `${width.sidebar}px`, '--list': `${width.list}px` },
    sidebar: divider('sidebar'),
    list: divider('list'),
  }
}
