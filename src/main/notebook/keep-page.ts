import { createHash } from 'node:crypto'
import type { CapturedPage } from '#core/clip/captured-page'
import type { Clip } from '#core/clip/clip'
import type { ClipRow } from '#core/clip/clip-row'
import type { Change } from '#core/library/change'
import type { NotebookTools } from './tools'

export type Kept = { outcome: 'saved'; clip: Clip } | { outcome: 'already-saved'; row: ClipRow }

/** Turns a captured page into a clip. Its files are on disk before the clip exists, so a clip in the list always opens. */
export async function keepPage(
  { store, newId, now }: Pick<NotebookTools, 'store' | 'newId' | 'now'>,
  apply: (change: Change) => Promise<unknown>,
  page: CapturedPage,
  keepBoth: boolean,
): Promise<Kept> {
  const already = keepBoth ? null : store.catalogue.savedAlready(page.url, sha256(page.articleText))
  if (already) return { outcome: 'already-saved', row: already }

  const id = newId()
  const version = await store.writeVersion(id, page)
  const clip: Clip = {
    ...page.metadata,
    id,
    url: page.url,
    sources: page.sources,
    excerpt: page.excerpt,
    savedAt: now(),
    place: 'inbox',
    backTo: 'inbox',
    favorite: false,
    tags: [],
    collections: [],
    reading: { position: 0, progress: 0, lastReadAt: null },
    versions: [version],
    highlights: [],
    removedHighlights: [],
    edits: {},
  }
  await apply({ type: 'clip.added', clip })
  return { outcome: 'saved', clip }
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
