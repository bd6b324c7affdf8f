import { queryClient } from './queries'

/** Keeps what the window shows true to what main tells. Gives what stops it. */
export function refreshByEvents(): () => void {
  const { subscribe } = window.commonplace
  const stops = [
    subscribe('library.changed', ({ clips, notes }) => {
      const stale = [['summary'], ['list']]
      if (notes.length > 0) stale.push(['notes'], ['mentions'], ['note'])
      if (clips.length > 0) stale.push(['note'], ['mentions'])
      for (const id of clips) stale.push(['clip', id])
      for (const queryKey of stale) void queryClient.invalidateQueries({ queryKey })
    }),
    subscribe('settings.changed', (settings) => queryClient.setQueryData(['settings'], settings)),
    subscribe('index.progressed', ({ done, total }) => {
      if (done >= total) void queryClient.invalidateQueries({ queryKey: ['list'] })
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
