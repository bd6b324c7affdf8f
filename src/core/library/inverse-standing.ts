import { Place } from '../clip/clip'
import { comparerOfTags, type TagName } from '../tag/tag-name'
import type { Before, Standing } from './before'
import { standingAfter, type StandingChange } from './changed-standing'
import type { Id } from './id'

type StandingBefore = Pick<Before, 'standing' | 'clipsWithout'>

/** The changes that bring clips back to where they stood before this one. */
export function inverseOfStanding(
  before: StandingBefore,
  change: StandingChange,
): StandingChange[] {
  if (change.type === 'clips.tagged') {
    return change.tags.flatMap((tag) => {
      const ids = before.clipsWithout(tag, change.ids)
      return ids.length === 0 ? [] : [{ type: 'clips.untagged', ids, tags: [tag] }]
    })
  }
  const clips = change.ids.flatMap((id) => before.standing(id) ?? [])
  switch (change.type) {
    case 'clips.untagged':
      return untagging(clips, change.tags)
    case 'clips.moved':
      return Place.options
        .filter((place) => place !== change.place)
        .flatMap((place) => {
          const from = clips.filter((clip) => clip.place === place)
          return forSome(from, (ids) => ({ type: 'clips.moved', ids, place }))
        })
    case 'clips.favorited': {
      const others = clips.filter((clip) => clip.favorite !== change.favorite)
      const favorite = !change.favorite
      return forSome(others, (ids) => ({ type: 'clips.favorited', ids, favorite }))
    }
    case 'clips.collected':
    case 'clips.uncollected': {
      const { collection } = change
      const collected = change.type === 'clips.collected'
      const others = clips.filter((clip) => clip.collections.includes(collection) !== collected)
      const type = collected ? 'clips.uncollected' : 'clips.collected'
      return forSome(others, (ids) => ({ type, ids, collection }))
    }
  }
}

/** The changes that take several back, each from where those before it had led. */
export function inverseOfStandings(
  before: StandingBefore,
  changes: readonly StandingChange[],
): StandingChange[] {
  const inverses: StandingChange[] = []
  const changed = new Map<Id, Standing>()
  const standing = (id: Id) => changed.get(id) ?? before.standing(id)
  const now: StandingBefore = {
    standing,
    clipsWithout: (tag, ids) => {
      const isSame = comparerOfTags()
      return ids.filter((id) => standing(id)?.tags.every((known) => !isSame(known, tag)) ?? false)
    },
  }
  for (const change of changes) {
    inverses.unshift(...inverseOfStanding(now, change))
    const after = standingAfter(change)
    for (const clip of change.ids.flatMap((id) => standing(id) ?? [])) {
      changed.set(clip.id, after(clip))
    }
  }
  return inverses
}

// Clips that lost the same tags get them back by one change.
function untagging(clips: readonly Standing[], gone: readonly TagName[]): StandingChange[] {
  const isSame = comparerOfTags()
  const byTags = new Map<string, { ids: Id[]; tags: TagName[] }>()
  for (const clip of clips) {
    const lost = clip.tags.filter((tag) => gone.some((each) => isSame(each, tag)))
    if (lost.length === 0) continue
    const key = lost.join('\n')
    const group = byTags.get(key) ?? { ids: [], tags: lost }
    group.ids.push(clip.id)
    byTags.set(key, group)
  }
  return Array.from(byTags.values(), ({ ids, tags }) => ({ type: 'clips.tagged', ids, tags }))
}

function forSome(
  clips: readonly Standing[],
  change: (ids: Id[]) => StandingChange,
): StandingChange[] {
  return clips.length === 0 ? [] : [change(clips.map(({ id }) => id))]
}
