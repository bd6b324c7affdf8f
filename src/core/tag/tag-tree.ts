import { foldTag, inTagOrder, isTagWithin, sameTag, type TagName } from './tag-name'

/** A tag as a branch of the tree of tags. */
export type TagBranch = { id: TagName; name: string; depth: number }

/** Tags as a tree that is read from top to bottom, each under the nearest of them that holds it. */
export function tagBranches(tags: readonly { name: TagName }[]): TagBranch[] {
  const open: TagName[] = []
  return [...tags].sort(inTagOrder).map(({ name }) => {
    while (open.length > 0 && !isTagWithin(name, open.at(-1) ?? '')) open.pop()
    const above = open.at(-1)
    const depth = open.length
    open.push(name)
    const levels = name.split('/').slice(above?.split('/').length ?? 0)
    return { id: name, name: levels.join('/'), depth }
  })
}

/** What a tag is called once it is nested in another, or at the top where that is null. */
export function nestedName(name: TagName, parent: TagName | null): TagName {
  const last = name.split('/').at(-1) ?? name
  return parent === null ? last : `${parent}/${last}`
}

/** Where a tag goes by a step: `ArrowRight` into the one before it, `ArrowLeft` out of the one that holds it; null where there is none. */
export function stepTag(
  tags: readonly { name: TagName }[],
  name: TagName,
  key: string,
): TagName | null {
  const parent = parentOf(name)
  if (key === 'ArrowLeft') return parent === null ? null : nestedName(name, parentOf(parent))
  if (key !== 'ArrowRight') return null
  const siblings = [...tags].sort(inTagOrder).filter((tag) => isBeside(tag.name, name))
  const before = siblings[siblings.findIndex((tag) => sameTag(tag.name, name)) - 1]
  return before ? nestedName(name, before.name) : null
}

/** The tag that one is nested in; null at the top. */
export function parentOf(name: TagName): TagName | null {
  const levels = name.split('/').slice(0, -1)
  return levels.length === 0 ? null : levels.join('/')
}

function isBeside(a: TagName, b: TagName) {
  return foldTag(parentOf(a) ?? '') === foldTag(parentOf(b) ?? '')
}
