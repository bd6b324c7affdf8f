import type { CapturedPage } from '#core/clip/captured-page'
import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import { renewedFields } from '#core/clip/renew-card'
import type { Suspicion } from '#core/clip/suspect-page'
import type { Change, SingleChange } from '#core/library/change'
import { sha256Of } from '#storage/sha256-of'
import { makeCorrected } from './corrections'
import { carryPassages, withHighlightsCarried } from '../highlights/carry-highlights'
import { changesOfLinks } from '../notes/link-renames'
import type { NotebookTools } from '../tools'

/** What is done with changes: with a step of undo, and without. */
export type Doors = {
  apply: (change: Change) => Promise<unknown>
  applyQuietly: (change: Change) => Promise<unknown>
}

export type Renewed =
  | { outcome: 'new-version'; clip: Clip; orphans: number }
  | { outcome: 'unchanged'; clip: Clip }
  | { outcome: 'saved'; clip: Clip; suspicion: Suspicion | null; isSetAside: true }

type Tools = Pick<NotebookTools, 'store' | 'carry' | 'correct' | 'now'>

/** Whether a page reads as the version of the clip that is shown. */
export function isUnchanged(clip: Clip, page: CapturedPage): boolean {
  const { textSha256, original } = newestCapture(clip)
  // Without words, what was read says nothing of what was captured.
  if (page.articleText === '') return original.sha256 === sha256Of(page.original)
  return textSha256 === sha256Of(page.articleText)
}

/**
 * Adds a new capture to a clip, brings its card up to date, and finds its highlights in it. What looks like a
 * wall is kept beside the good version, and never shown in its place.
 */
export async function addVersion(
  tools: Tools,
  { apply, applyQuietly }: Doors,
  clip: Clip,
  page: CapturedPage,
): Promise<Renewed> {
  const { store } = tools
  const version = await store.files.writeVersion(clip.id, page)
  const added: SingleChange = { type: 'version.added', clip: clip.id, version }
  const after = { ...clip, versions: [...clip.versions, version] }
  if (newestCapture(after) !== version) {
    await apply(added)
    return { outcome: 'saved', clip, suspicion: page.suspicion ?? null, isSetAside: true }
  }
  // What was corrected is corrected in the new capture too, where it is still there.
  const corrected = await makeCorrected(tools, after).catch(() => null)
  const shown = corrected ? { ...after, versions: [...after.versions, corrected] } : after
  const changes: SingleChange[] = [
    added,
    ...(corrected ? [{ type: 'version.added' as const, clip: clip.id, version: corrected }] : []),
    ...(await cardChanges(tools, clip, page)),
    ...(await readingIn(tools, clip, shown)),
  ]
  await apply({ type: 'several', changes })
  const now = await store.clip(clip.id)
  const carried = now && (await withHighlightsCarried(tools, applyQuietly, now))
  const orphans = carried?.highlights.filter(({ anchor }) => anchor.state === 'orphan') ?? []
  return { outcome: 'new-version', clip: carried ?? clip, orphans: orphans.length }
}

async function cardChanges(tools: Tools, clip: Clip, page: CapturedPage): Promise<SingleChange[]> {
  const fields = renewedFields(clip, page)
  const isAny = fields.excerpt !== undefined || Object.keys(fields.sources ?? {}).length > 0
  if (!isAny) return []
  const links = await changesOfLinks(tools, clip, fields.title)
  return [{ type: 'clip.edited', id: clip.id, fields }, ...links]
}

const AHEAD = 200
const PLACE = 'reading'

// One goes on reading at the words where one had stopped.
async function readingIn(tools: Tools, before: Clip, after: Clip): Promise<SingleChange[]> {
  const { position } = before.reading
  if (position === 0) return []
  const version = newestVersion(before).id
  const { articleText } = await tools.store.files.article(before, version)
  const end = Math.min(position + AHEAD, articleText.length)
  if (end <= position) return []
  const place = { id: PLACE, version, start: position, end }
  const [found] = await carryPassages(tools, after, newestVersion(after).id, [place])
  if (!found) return []
  const reading = { ...before.reading, position: found.anchor.start }
  return [{ type: 'clip.read', id: before.id, reading }]
}
