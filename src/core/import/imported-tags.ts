import { addTags, tidyTagName, type TagName } from '../tag/tag-name'
import type { ImportItem } from './import-item'

/** The tags of an item as ours: tidied, each once, and its folders as nested tags. */
export function importedTags({ tags, folders }: Pick<ImportItem, 'tags' | 'folders'>): TagName[] {
  return tidyTags([...tags, ...folderTags(folders)])
}

/** Tags as another program wrote them as ours: what is left of none is dropped. */
export function tidyTags(tags: readonly string[]): TagName[] {
  const tidy = tags.map(tidyTagName).filter((tag) => tag !== '')
  return addTags([], tidy)
}

function folderTags(folders: readonly (readonly string[])[]) {
  // A slash in a folder's name is no level of its own.
  return folders.map((path) => path.map((name) => name.replace(/\//g, '-')).join('/'))
}
