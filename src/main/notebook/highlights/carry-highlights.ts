import { newestVersion, type Clip } from '#core/clip/clip'
import type { Carried, Passage } from '#core/highlight/carry-to-version'
import type { Highlight } from '#core/highlight/highlight'
import { anchorByHand, placementIn, standsIn } from '#core/highlight/placement'
import { trustedAnchor, trustedPassages } from '#core/highlight/trusted-passages'
import { applyChange } from '#core/library/apply-change'
import type { Change } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { NotebookTools } from '../tools'

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
  const strays = [...clip.highlights, ...clip.removedHighlights].filter(
    (highlight) => !standsIn(highlight, version),
  )
  if (strays.length === 0) return clip
  const carried = await anchorsIn(tools, clip, version, strays)
  const change: Change = { type: 'highlights.carried', clip: clip.id, version, carried }
  if (!tools.store.isReadOnly) await applyQuietly(change)
  const after = applyChange({ clips: new Map([[clip.id, clip]]), notes: new Map() }, change)
  return after.clips.get(clip.id) ?? clip
}

// What a person said of this version needs no looking for.
async function anchorsIn(tools: Tools, clip: Clip, version: Id, strays: readonly Highlight[]) {
  const { versions } = clip
  const unsaid = strays.filter((highlight) => !placementIn(highlight, version))
  const passages = unsaid.flatMap((highlight) => trustedPassages(highlight, versions, version))
  const found = passages.length > 0 ? await carryPassages(tools, clip, version, passages) : []
  const { articleText } = await tools.store.files.article(clip, version)
  return strays.flatMap((highlight): Carried[] => {
    const said = placementIn(highlight, version)
    const anchor = said
      ? anchorByHand(highlight, said)
      : trustedAnchor(highlight, found, versions, articleText)
    return anchor ? [{ id: highlight.id, anchor }] : []
  })
}

/** Where passages of a clip's versions stand in another of them. A version that cannot be read has its passages nowhere. */
export async function carryPassages(
  { store, carry }: Tools,
  clip: Clip,
  to: Id,
  passages: readonly Passage[],
) {
  const textOf = async (version: Id) => {
    const { articleText } = await store.files.article(clip, version)
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
