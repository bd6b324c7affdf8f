import { foldTag, tidyTagName } from './tag-name'

type Used = { name: string; count: number }

/**
 * The tags in use that what is typed may mean, likeliest first: those that begin so, then those of which a level
 * does, then those that hold it; of equals the most used. Case and accents do not count.
 */
export function completeTag<Tag extends Used>(typed: string, tags: readonly Tag[]): Tag[] {
  const wanted = foldTag(tidyTagName(typed))
  return tags
    .flatMap((tag) => {
      const fit = fitOf(foldTag(tag.name), wanted)
      return fit === null ? [] : [{ tag, fit }]
    })
    .sort((a, b) => a.fit - b.fit || b.tag.count - a.tag.count)
    .map(({ tag }) => tag)
}

function fitOf(name: string, wanted: string): number | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(`/${wanted}`)) return 2
  return name.includes(wanted) ? 3 : null
}
