import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import type { Reading } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { ask } from './ask'
import { queryClient } from './queries'

type Opened = OutputOf<WindowRequests, 'clips.open'>

/** Keeps how far a clip is read, here too, so that it opens there again. Reading is never interrupted by it. */
export function keepReadingPlace(id: Id, reading: Omit<Reading, 'lastReadAt'>): void {
  queryClient.setQueryData<Opened>(
    ['clip', id],
    (opened) =>
      opened && {
        ...opened,
        clip: { ...opened.clip, reading: { ...opened.clip.reading, ...reading } },
      },
  )
  void ask('clips.read', { id, reading }).catch(() => undefined)
}
