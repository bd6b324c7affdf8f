import type { CapturedPage } from '#core/clip/captured-page'
import type { Clip } from '#core/clip/clip'
import type { ClipRow } from '#core/clip/clip-row'
import type { Suspicion } from '#core/clip/suspect-page'
import type { Id } from '#core/library/id'
import type { IfKnown } from '#contract/job'
import { sha256Of } from '#storage/sha256-of'
import { addVersion, isUnchanged, type Doors, type Renewed } from './add-version'
import type { NotebookTools } from '../tools'

export type Kept =
  | { outcome: 'saved'; clip: Clip; suspicion: Suspicion | null; isSetAside: boolean }
  | { outcome: 'already-saved'; row: ClipRow }
  | Renewed

type Tools = Pick<NotebookTools, 'store' | 'carry' | 'correct' | 'newId' | 'now'>

/**
 * Turns a captured page into a clip, or into a new version of the one it is already, which may be said. Its files are
 * on disk before the clip exists, so a clip in the list always opens.
 */
export async function keepPage(
  tools: Tools,
  doors: Doors,
  page: CapturedPage,
  ifKnown: IfKnown,
  of: Id | null = null,
): Promise<Kept> {
  const { catalogue } = tools.store
  const known = ifKnown === 'keep-both' ? null : catalogue.savedAlready(page.url, textKey(page))
  if (known && ifKnown === 'ask') return { outcome: 'already-saved', row: known }
  const id = of ?? known?.id ?? null
  const clip = id === null ? null : await tools.store.clip(id)
  if (clip && isUnchanged(clip, page)) return { outcome: 'unchanged', clip }
  return clip ? addVersion(tools, doors, clip, page) : addClip(tools, doors, page)
}

// Two pictures of pages have no words in common because they have none.
function textKey({ articleText }: CapturedPage) {
  return articleText === '' ? '' : sha256Of(articleText)
}

/** Keeps a captured page as a version of this clip, though it should read as the last one. */
export async function keepVersion(
  tools: Tools,
  doors: Doors,
  id: Id,
  page: CapturedPage,
): Promise<Kept> {
  const clip = await tools.store.clip(id)
  return clip ? addVersion(tools, doors, clip, page) : addClip(tools, doors, page)
}

async function addClip(
  { store, newId, now }: Tools,
  { apply }: Doors,
  page: CapturedPage,
): Promise<Kept> {
  const id = newId()
  const version = await store.files.writeVersion(id, page)
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
  return { outcome: 'saved', clip, suspicion: page.suspicion ?? null, isSetAside: false }
}
