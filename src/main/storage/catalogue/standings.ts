import type { Standing } from '#core/library/before'
import type { Id } from '#core/library/id'
import { sameTag, type TagName } from '#core/tag/tag-name'
import type { Clips } from './clips'
import { readAlike } from './stand-alike'

/** Tells where clips stand as they do now, of many of them quickly; null for one that is not here. */
export function standingsIn(clips: Clips): (id: Id) => Standing | null {
  const read = readAlike(clips.table)
  return (id) => {
    const row = clips.row(id)
    return row === null ? null : read(row, id)
  }
}

/** Those of these clips that are here and do not have a tag, in whatever spelling. */
export function withoutTag(clips: Clips, tag: TagName, ids: readonly Id[]): Id[] {
  const { shared, columns } = clips.table
  const holding = shared.tags.holding((name) => sameTag(name, tag))
  return ids.filter((id) => {
    const row = clips.row(id)
    return row !== null && holding[columns.tags[row] ?? 0] !== 1
  })
}
