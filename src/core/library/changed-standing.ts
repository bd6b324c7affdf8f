import { addTags, removeTags } from '../tag/tag-name'
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

/** Where a clip stands after a change that names it. */
export function changedStanding(standing: Standing, change: StandingChange): Standing {
  switch (change.type) {
    case 'clips.tagged':
      return { ...standing, tags: addTags(standing.tags, change.tags) }
    case 'clips.untagged':
      return { ...standing, tags: removeTags(standing.tags, change.tags) }
    case 'clips.moved':
      return { ...standing, place: change.place }
    case 'clips.favorited':
      return { ...standing, favorite: change.favorite }
    case 'clips.collected':
      return {
        ...standing,
        collections: [...new Set([...standing.collections, change.collection])],
      }
    case 'clips.uncollected':
      return {
        ...standing,
        collections: standing.collections.filter((id) => id !== change.collection),
      }
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
