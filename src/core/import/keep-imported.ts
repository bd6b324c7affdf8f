import type { CapturedPage } from '../clip/captured-page'
import type { Clip } from '../clip/clip'
import type { Version } from '../clip/version'
import type { SingleChange } from '../library/change'
import type { Id } from '../library/id'
import { addTags } from '../tag/tag-name'
import type { PageHead } from './import-item'
import { tidyTags } from './imported-tags'

/** The clip that an imported page becomes, saved when it was saved in the other program, or now. */
export function importedClip(
  head: PageHead,
  page: CapturedPage,
  version: Version,
  { id, now, collections }: { id: Id; now: string; collections: Id[] },
): Clip {
  const place = head.isArchived ? 'archive' : 'inbox'
  return {
    ...page.metadata,
    id,
    url: page.url,
    sources: page.sources,
    excerpt: page.excerpt,
    savedAt: head.savedAt ?? now,
    place,
    backTo: place,
    favorite: head.isFavorite,
    tags: tidyTags(head.tags),
    collections,
    reading: {
      position: Math.floor(head.progress * page.articleText.length),
      progress: head.progress,
      lastReadAt: null,
    },
    versions: [version],
    highlights: [],
    removedHighlights: [],
    edits: {},
  }
}

/** The changes that bring to a clip what an imported page says beyond it: tags, collections, an earlier date, a favorite. */
export function mergeChanges(
  clip: Clip,
  head: PageHead,
  collections: readonly Id[],
): SingleChange[] {
  const ids = [clip.id]
  const tags = addTags(clip.tags, tidyTags(head.tags)).slice(clip.tags.length)
  const isEarlier = head.savedAt !== null && head.savedAt < clip.savedAt
  return [
    ...(tags.length > 0 ? [{ type: 'clips.tagged' as const, ids, tags }] : []),
    ...(isEarlier && head.savedAt !== null
      ? [{ type: 'clip.edited' as const, id: clip.id, fields: { savedAt: head.savedAt } }]
      : []),
    ...collections
      .filter((collection) => !clip.collections.includes(collection))
      .map((collection) => ({ type: 'clips.collected' as const, ids, collection })),
    ...(head.isFavorite && !clip.favorite
      ? [{ type: 'clips.favorited' as const, ids, favorite: true }]
      : []),
  ]
}
