import { addTags, tidyTagName, type TagName } from '../tag/tag-name'

/** Tags as another program wrote them as ours: what is left of none is dropped. */
export function tidyTags(tags: readonly string[]): TagName[] {
  const tidy = tags.map(tidyTagName).filter((tag) => tag !== '')
  return addTags([], tidy)
}
