import type { CapturedPage } from '#core/clip/captured-page'
import { newestVersion, type Clip } from '#core/clip/clip'
import { renewedFields } from '#core/clip/renew-card'
import type { Suspicion } from '#core/clip/suspect-page'
import type { Change, SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { carryPassages, withHighlightsCarried } from './carry-highlights'
import { hashOf } from './hash-of'
import type { NotebookTools } from './tools'

/** What is done with changes: with a step of undo, and without. */
export type Doors = {
  apply: (change: Change) => Promise<unknown>
  applyQuietly: (change: Change) => Promise<unknown>
}

export type Renewed =
  { outcome: 'new-version'; clip: Clip; orphans: number } | { outcome: 'unchanged'; clip: Clip }

type Tools = Pick<NotebookTools, 'store' | 'carry'>

/**
 * Adds a new capture to a clip, brings its card up to date, and finds its highlights in it. One that reads
 * like the last is not kept. Throws where the page does not seem to be the article any more.
 */
export async function addVersion(
  tools: Tools,
  { apply, applyQuietly }: Doors,
  clip: Clip,
  page: CapturedPage,
): Promise<Renewed> {
  const { store } = tools
  if (page.suspicion) throw notTheArticle(clip, page.suspicion)
  const last = newestVersion(clip)
  if (last.textSha256 === hashOf(page.articleText)) return { outcome: 'unchanged', clip }

  const version = await store.writeVersion(clip.id, page)
  const changes: SingleChange[] = [
    { type: 'version.added', clip: clip.id, version, excerpt: page.excerpt },
  ]
  const fields = renewedFields(clip, page)
  if (Object.keys(fields.sources ?? {}).length > 0) {
    changes.push({ type: 'clip.edited', id: clip.id, fields })
  }
  changes.push(...(await readingIn(tools, { ...clip, versions: [...clip.versions, version] })))
  await apply({ type: 'several', changes })
  const now = await store.clip(clip.id)
  const carried = now && (await withHighlightsCarried(tools, applyQuietly, now))
  const orphans = carried?.highlights.filter(({ anchor }) => anchor.state === 'orphan') ?? []
  return { outcome: 'new-version', clip: carried ?? clip, orphans: orphans.length }
}

const AHEAD = 200
const PLACE = 'reading'

// One goes on reading at the words where one had stopped.
async function readingIn(tools: Tools, clip: Clip): Promise<SingleChange[]> {
  const { position } = clip.reading
  const before = clip.versions.at(-2)
  if (position === 0 || !before) return []
  const { articleText } = await tools.store.articleOf(clip, before.id)
  const end = Math.min(position + AHEAD, articleText.length)
  if (end <= position) return []
  const place = { id: PLACE, version: before.id, start: position, end }
  const [found] = await carryPassages(tools, clip, newestVersion(clip).id, [place])
  if (!found) return []
  const reading = { ...clip.reading, position: found.anchor.start }
  return [{ type: 'clip.read', id: clip.id, reading }]
}

const SEEMS: Record<Suspicion, string> = {
  captcha: 'a check whether you are a person',
  'consent-wall': 'a question about cookies',
  login: 'a page to log in',
  'error-page': 'an error page',
  teaser: 'only the beginning of an article',
}

function notTheArticle({ title }: { title: string; id: Id }, suspicion: Suspicion) {
  const message = `What is at the address of “${title}” now seems to be ${SEEMS[suspicion]}. The version you have was kept as it is; look at the page in a browser, and clip it from there if it is the article.`
  return new NotebookError('page-refused', message)
}
