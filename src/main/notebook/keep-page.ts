import type { CapturedPage } from '#core/clip/captured-page'
import type { Clip } from '#core/clip/clip'
import type { ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import type { IfSaved } from '#contract/job'
import { addVersion, type Doors, type Renewed } from './add-version'
import { hashOf } from './hash-of'
import type { NotebookTools } from './tools'

export type Kept =
  { outcome: 'saved'; clip: Clip } | { outcome: 'already-saved'; row: ClipRow } | Renewed

/** Of which clip a page is a new capture, where that is known; and what to do when it is in the library. */
export type Wanted = { ifSaved: IfSaved; of: Id | null }

type Tools = Pick<NotebookTools, 'store' | 'carry' | 'newId' | 'now'>

/** Turns a captured page into a clip, or into a version of one. Its files are on disk before the clip exists, so a clip in the list always opens. */
export async function keepPage(
  tools: Tools,
  doors: Doors,
  page: CapturedPage,
  { ifSaved, of }: Wanted,
): Promise<Kept> {
  const { store } = tools
  const already =
    ifSaved === 'keep-both'
      ? null
      : store.catalogue.savedAlready(page.url, hashOf(page.articleText))
  const known = of ?? already?.id ?? null
  if (ifSaved === 'add-version' && known !== null) {
    const clip = await store.clip(known)
    if (clip) return addVersion(tools, doors, clip, page)
  }
  if (already) return { outcome: 'already-saved', row: already }
  return { outcome: 'saved', clip: await addClip(tools, doors, page) }
}

async function addClip(
  { store, newId, now }: Tools,
  { apply }: Doors,
  page: CapturedPage,
): Promise<Clip> {
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
  return clip
}
