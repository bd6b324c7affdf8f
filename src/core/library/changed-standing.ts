import { adderOfTags, removerOfTags } from '../tag/tag-name'
import type { Standing } from './before'
import { singleChanges, type Change, type SingleChange } from './change'

/** The changes that touch nothing but where clips stand. */
export type StandingChange = Extract<
  SingleChange,
  {
    type:
      | 'clips.tagged'
      | 'clips.untagged'
      | 'clips.moved'
      | 'clips.favorited'
      | 'clips.collected'
      | 'clips.uncollected'
  }
>

/** The single changes, if each of them touches nothing but where clips stand; null otherwise. */
export function standingChanges(change: Change): StandingChange[] | null {
  const singles = singleChanges(change)
  const standing = singles.filter(isStandingChange)
  return standing.length === singles.length ? standing : null
}

/** Tells where any clip that a change names stands after it. */
export function standingAfter(change: StandingChange): (standing: Standing) => Standing {
  switch (change.type) {
    case 'clips.tagged': {
      const add = adderOfTags(change.tags)
      return (standing) => ({ ...standing, tags: add(standing.tags) })
    }
    case 'clips.untagged': {
      const remove = removerOfTags(change.tags)
      return (standing) => ({ ...standing, tags: remove(standing.tags) })
    }
    case 'clips.moved':
      return (standing) => ({ ...standing, place: change.place })
    case 'clips.favorited':
      return (standing) => ({ ...standing, favorite: change.favorite })
    case 'clips.collected':
      return (standing) => ({
        ...standing,
        collections: [...new Set([...standing.collections, change.collection])],
      })
    case 'clips.uncollected':
      return (standing) => ({
        ...standing,
        collections: standing.collections.filter((id) => id !== change.collection),
      })
  }
}

function isStandingChange(change: SingleChange): change is StandingChange {
  switch (change.type) {
    case 'clips.tagged':
    case 'clips.untagged':
    case 'clips.moved':
    case 'clips.favorited':
    case 'clips.collected':
    case 'clips.uncollected':
      return true
    default:
      return false
  }
}
