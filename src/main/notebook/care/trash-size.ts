import type { Clip } from '#core/clip/clip'
import { wholeShelf } from '#core/library/list-wanted'
import type { TrashSize } from '#contract/care-views'
import { inBatches } from '#storage/in-batches'
import type { Notebook } from '../notebook'
import { TRASH_DAYS } from './trash'

/** How much is in the trash. A picture that several clips show counts once. */
export async function trashSize({ tools: { store } }: Notebook): Promise<TrashSize> {
  const { catalogue } = store
  const clips = catalogue.list(wholeShelf('trash')).rows(0, Infinity)
  const notes = catalogue.notesIn(true)
  const pictures = new Map<string, number>()
  let bytes = 0
  await inBatches(clips, async ({ id }) => {
    // One that cannot be read just now is in the trash all the same.
    const clip = await store.clip(id).catch(() => null)
    if (clip) bytes += pagesOf(clip, pictures)
  })
  for (const size of pictures.values()) bytes += size
  for (const { id } of notes) bytes += catalogue.fileOf({ kind: 'note', id })?.size ?? 0
  return { clips: clips.length, notes: notes.length, bytes, days: TRASH_DAYS }
}

function pagesOf({ versions }: Clip, pictures: Map<string, number>) {
  for (const { sha256, size } of versions.flatMap(({ assets }) => assets)) {
    pictures.set(sha256, size)
  }
  return versions.reduce((total, { bytes }) => total + bytes, 0)
}
