import type { Source } from '#core/clip/captured-page'
import { newestCapture } from '#core/clip/clip'
import type { ReadBy } from '#core/clip/read-by'
import type { Id } from '#core/library/id'
import type { JobId } from '#contract/job'
import type { Notebook } from '../notebook'

/**
 * Reads a kept page once more by these means, from its original and with the pictures it has; those that are
 * missing are asked for again. What comes of it is a new version.
 */
export async function readAgain(notebook: Notebook, id: Id, by: ReadBy): Promise<JobId> {
  return notebook.captures.start([await keptPage(notebook, id, by)], 'new-version')
}

/** A kept page as a source of another version of its clip. */
export async function keptPage(notebook: Notebook, id: Id, by: ReadBy): Promise<Source> {
  const { store } = notebook.tools
  const clip = await notebook.clip(id)
  const { assets, road, fileName, mediaType, charset } = newestCapture(clip)
  const [bytes, pictures] = await Promise.all([
    store.files.original(clip),
    Promise.all(
      assets.map(async (asset) => {
        const bytes = await store.files.picture(asset).catch(() => null)
        return bytes ? [{ from: asset.from, bytes: new Uint8Array(bytes) }] : []
      }),
    ),
  ])
  return {
    kind: 'original',
    of: id,
    ...{ road, fileName, by, url: clip.url, bytes: new Uint8Array(bytes) },
    contentType: `${mediaType}; charset=${charset}`,
    pictures: pictures.flat(),
  }
}
