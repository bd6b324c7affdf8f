import type { Reading } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { ask } from './ask'
import type { OpenedClip } from './opened-clip'
import { queryClient } from './queries'

/** Keeps how far a clip is read, here too, so that it opens there again. Reading is never interrupted by it. */
export function keepReadingPlace(id: Id, reading: Omit<Reading, 'lastReadAt'>): void {
  queryClient.setQueryData<OpenedClip>(
    ['clip', id],
    (opened) =>
      opened && {
        ...opened,
        clip: { ...opened.clip, reading: { ...opened.clip.reading, ...reading } },
      },
  )
  void ask('clips.read', { id, reading }).catch(() => undefined)
}
