import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { colorTag, keepTag, setTagsApart } from '#notebook/organize/tag-cards'
import { deleteTag, renameTag, tagsView, tagUse } from '#notebook/organize/tags'

/** Tags as a whole: what there are, and giving them other names wherever they are. */
export function tagHandlers(notebook: Notebook) {
  return {
    'tags.list': () => tagsView(notebook),
    'tags.use': ({ name }) => tagUse(notebook, name),
    'tags.rename': ({ from, to }) => renameTag(notebook, from, to),
    'tags.delete': ({ name }) => deleteTag(notebook, name),
    'tags.add': ({ name }) => keepTag(notebook, name),
    'tags.color': ({ name, color }) => colorTag(notebook, name, color),
    'tags.set-apart': ({ name, other }) => setTagsApart(notebook, name, other),
  } satisfies Partial<WindowHandlers>
}
