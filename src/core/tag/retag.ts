import { foldTag, isTagWithin, type TagName } from './tag-name'

/** What a tag becomes when a tag it is, or is nested in, is given another name: null for one that it is not within. */
export function retagged(tag: TagName, from: TagName, to: TagName): TagName | null {
  if (!isTagWithin(tag, from)) return null
  const below = tag.split('/').slice(from.split('/').length)
  return [to, ...below].join('/')
}

/** The tags after one of them, with those nested in it, was given another name, or taken off where that is null. */
export function retagAll(tags: readonly TagName[], from: TagName, to: TagName | null): TagName[] {
  const kept = new Map<string, TagName>()
  for (const tag of tags) {
    const next =
      to === null ? (isTagWithin(tag, from) ? null : tag) : (retagged(tag, from, to) ?? tag)
    if (next !== null && !kept.has(foldTag(next))) kept.set(foldTag(next), next)
  }
  return [...kept.values()]
}
