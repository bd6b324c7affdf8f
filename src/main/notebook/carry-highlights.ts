import { newestVersion, type Clip } from '#core/clip/clip'
import { standsIn, type Passage } from '#core/highlight/carry-to-version'
import { isMarked, type Highlight } from '#core/highlight/highlight'
import { applyChange } from '#core/library/apply-change'
import type { Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { NotebookTools } from './tools'

type Tools = Pick<NotebookTools, 'store' | 'carry'>

/**
 * A clip with all its highlights where they stand in its newest version. Those that stood in another one,
 * as after a new capture or after two copies were merged, are found anew from their origin, and that is kept.
 */
export async function withHighlightsCarried(
  tools: Tools,
  applyQuietly: (change: Change) => Promise<unknown>,
  clip: Clip,
): Promise<Clip> {
  const version = newestVersion(clip).id
  const passages = [...clip.highlights, ...clip.removedHighlights]
    .filter((highlight) => !standsIn(highlight, version))
    .map(passageOf)
  if (passages.length === 0) return clip
  const carried = await carryPassages(tools, clip, version, passages)
  const change: Change = { type: 'highlights.carried', clip: clip.id, version, carried }
  if (!tools.store.isReadOnly) await applyQuietly(change)
  const after = applyChange({ clips: new Map([[clip.id, clip]]), notes: new Map() }, change)
  return after.clips.get(clip.id) ?? clip
}

/** Where passages of a clip's versions stand in another of them. A version that cannot be read has its passages nowhere. */
export async function carryPassages(
  { store, carry }: Tools,
  clip: Clip,
  to: Id,
  passages: readonly Passage[],
) {
  const textOf = async (version: Id) => {
    const { articleText } = await store.article(clip, version)
    return { version, text: articleText }
  }
  const origins = [...new Set(passages.flatMap((each) => ('version' in each ? each.version : [])))]
  const known = origins.filter((origin) => clip.versions.some(({ id }) => id === origin))
  const from = await Promise.all(known.map((version) => textOf(version).catch(() => null)))
  return carry({
    to: await textOf(to),
    from: from.filter((text) => text !== null),
    passages: [...passages],
  })
}

function passageOf({ id, origin }: Highlight): Passage {
  if (!isMarked(origin)) return { id, quote: origin }
  const { version, start, end } = origin
  return { id, version, start, end }
}
