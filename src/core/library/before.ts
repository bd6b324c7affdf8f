import type { Clip } from '../clip/clip'
import type { Note } from '../note/note'
import { sameTag, type TagName } from '../tag/tag-name'
import type { Id } from './id'
import type { Records } from './records'

/** Where a clip stands: all that a change to many clips at once can touch. */
export type Standing = Pick<Clip, 'id' | 'place' | 'favorite' | 'tags' | 'collections'>

/**
 * What is known of records before a change. Of many clips only their standing is asked, which lists hold
 * anyway, so that a change to ten thousand clips reads none of their files.
 */
export type Before = {
  clip: (id: Id) => Clip | undefined
  note: (id: Id) => Note | undefined
  standing: (id: Id) => Standing | undefined
  /** Those of these clips that are there and do not have a tag, in whatever spelling. */
  clipsWithout: (tag: TagName, ids: readonly Id[]) => Id[]
  isTrashedNote: (id: Id) => boolean | undefined
}

export function beforeIn({ clips, notes }: Records): Before {
  return {
    clip: (id) => clips.get(id),
    note: (id) => notes.get(id),
    standing: (id) => clips.get(id),
    clipsWithout: (tag, ids) =>
      ids.filter((id) => clips.get(id)?.tags.every((known) => !sameTag(known, tag)) ?? false),
    isTrashedNote: (id) => notes.get(id)?.trashed,
  }
}
