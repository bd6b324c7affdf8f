import type { QueryKey } from '@tanstack/react-query'
import type { EventOf } from '#contract/events'
import type { Settings } from '#core/library/settings'
import { queryClient } from './queries'

/** Keeps what the window shows true to what main tells. Gives what stops it. */
export function refreshByEvents(): () => void {
  const { subscribe } = window.commonplace
  const refresh = makeRefresh()
  const stops = [
    subscribe('library.changed', (change) => refresh(staleBy(change))),
    subscribe('job.finished', ({ kind }) => {
      if (kind === 'care')
        refresh([
          ['duplicates'],
          ['rules'],
          ['backups'],
          ['comparison'],
          ['verified'],
          ['trash'],
          ['move-state'],
        ])
    }),
    subscribe('settings.changed', (settings) => {
      const before = queryClient.getQueryData<Settings>(['settings'])
      queryClient.setQueryData(['settings'], settings)
      if (before?.language !== settings.language) refresh([['history']])
    }),
    subscribe('rules.applied', () => refresh([['rules']])),
    subscribe('history.changed', () => refresh([['history']])),
    subscribe('index.progressed', ({ done, total, stopped }) => {
      if (done >= total || stopped) refresh([['list'], ['search']])
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

function staleBy({ clips, notes, isStep }: EventOf<'library.changed'>): QueryKey[] {
  return [
    ['summary'],
    ['collections'],
    ['tags'],
    ['duplicates'],
    ['list'],
    ['search'],
    ['sites'],
    ['trash'],
    ['mentions'],
    ['highlights'],
    ['note'],
    ...(notes.length > 0 ? [['notes'], ['searches']] : []),
    // The whole library is searched for these, and not with each word that is typed.
    ...(isStep ? [['plain-mentions']] : []),
    ...clips.map((id) => ['clip', id]),
  ]
}

// A batch of a thousand clips is a thousand events: what they make stale is asked for once a frame.
function makeRefresh() {
  const stale = new Map<string, QueryKey>()
  const flush = () => {
    const keys = [...stale.values()]
    stale.clear()
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
  }
  return (keys: readonly QueryKey[]) => {
    if (stale.size === 0) requestAnimationFrame(flush)
    for (const key of keys) stale.set(JSON.stringify(key), key)
  }
}
