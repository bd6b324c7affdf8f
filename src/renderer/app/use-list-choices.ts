import { useMemo } from 'react'
import { NEWEST_FIRST } from '#core/library/list-wanted'
import type { Settings } from '#core/library/settings'
import { FIRST_COLUMNS } from '#core/library/table-column'
import type { ListSource } from '../api/list-pages'
import { useChangeSettings } from '../api/use-change-settings'
import { filterOf } from '../features/list/chosen-filter'
import type { ListChoices } from '../features/list/list-bar'
import { sourceOf } from './list-source'
import { narrow, useView } from './view-store'

const AS_THERE_IS_ROOM = {}

/** What is chosen about lists, the same object as long as it is the same, so that its bar is drawn once. */
export function useListChoices(settings: Settings): ListChoices {
  const filter = useView((view) => view.filter)
  const { mutate } = useChangeSettings()
  const { listSort: sort = NEWEST_FIRST, listGroup: group = null } = settings
  const { listAs: shownAs = 'list', tableColumns: columns = FIRST_COLUMNS } = settings
  const { columnWidths: widths = AS_THERE_IS_ROOM } = settings
  return useMemo(
    () => ({
      sort,
      filter,
      group,
      shownAs,
      columns,
      widths,
      onSort: (listSort) => mutate({ listSort }),
      onFilter: narrow,
      onGroup: (listGroup) => mutate({ listGroup }),
      onShowAs: (listAs) => mutate({ listAs }),
      onColumns: (tableColumns) => mutate({ tableColumns }),
      onWidths: (columnWidths) => mutate({ columnWidths }),
    }),
    [sort, filter, group, shownAs, columns, widths, mutate],
  )
}

/** What the middle pane lists, the same object as long as it is the same; null where that is no clips. */
export function useListSource(settings: Settings, choices: ListChoices): ListSource | null {
  const readAt = settings.readAt ?? null
  const place = useView((view) => view.place)
  const query = useView((view) => view.query)
  const unit = useView((view) => view.unit)
  const { filter, sort, group } = choices
  return useMemo(
    () => sourceOf(place, { query, unit }, filterOf(filter), { sort, group, readAt }),
    [place, query, unit, filter, sort, group, readAt],
  )
}
