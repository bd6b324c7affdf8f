import { createHash } from 'node:crypto'
import type { CapturedPage } from '#core/clip/captured-page'
import { newestVersion, type Clip } from '#core/clip/clip'
import type { ClipRow } from '#core/clip/clip-row'
import type { Suspicion } from '#core/clip/suspect-page'
import type { Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { IfKnown } from '#contract/job'
import { carryHighlights } from './carry-highlights'
import type { NotebookTools } from './tools'

export type Kept =
  | { outcome: 'saved'; clip: Clip; suspicion: Suspicion | null; isSetAside: boolean }
  | { outcome: 'already-saved'; row: ClipRow }

type Tools = Pick<NotebookTools, 'store' | 'newId' | 'now'>
type Apply = (change: Change) => Promise<unknown>

/**
 * Turns a captured page into a clip, or into a new version of the one it is already. Its files are on disk
 * before the clip exists, so a clip in the list always opens.
 */
export async function keepPage(
  tools: Tools,
  apply: Apply,
  page: CapturedPage,
  ifKnown: IfKnown,
): Promise<Kept> {
  const { catalogue } = tools.store
  const known =
    ifKnown === 'keep-both' ? null : catalogue.savedAlready(page.url, textKey(page.articleText))
  if (known && ifKnown === 'ask') return { outcome: 'already-saved', row: known }
  return known ? keepVersion(tools, apply, known.id, page) : addClip(tools, apply, page)
}

/** Keeps a captured page as a version of this clip. */
export async function keepVersion(
  tools: Tools,
  apply: Apply,
  id: Id,
  page: CapturedPage,
): Promise<Kept> {
  const clip = await tools.store.clip(id)
  return clip ? addVersion(tools, apply, clip, page) : addClip(tools, apply, page)
}

/** What two captures have in common when they are of one page. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function addClip(
  { store, newId, now }: Tools,
  apply: Apply,
  page: CapturedPage,
): Promise<Kept> {
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
  return { outcome: 'saved', clip, suspicion: page.suspicion ?? null, isSetAside: false }
}

/** What looks like a wall is kept beside the good version, and never shown in its place. */
async function addVersion(
  { store }: Tools,
  apply: Apply,
  clip: Clip,
  page: CapturedPage,
): Promise<Kept> {
  const version = await store.writeVersion(clip.id, page)
  const isShown = newestVersion({ versions: [...clip.versions, version] }) === version
  const carried = isShown
    ? await carryHighlights(clip, page.articleText, async (id) => {
        return (await store.article(clip, id)).articleText
      })
    : []
  await apply({
    type: 'several',
    changes: [{ type: 'version.added', clip: clip.id, version }, ...carried],
  })
  return { outcome: 'saved', clip, suspicion: page.suspicion ?? null, isSetAside: !isShown }
}
