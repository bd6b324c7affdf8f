import { capturesOf } from '#core/clip/clip'
import { isSetAside } from '#core/clip/version'
import { excerptOfArticle } from '#core/highlight/article-excerpt'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

/** Shows this version of a clip instead of the newest good one; its highlights are found there when it is read. One step of undo. */
export async function showVersion(notebook: Notebook, id: Id, version: Id): Promise<void> {
  const clip = await notebook.clip(id)
  const captures = capturesOf(clip)
  const at = captures.findIndex((each) => each.id === version)
  if (at < 0) throw new NotebookError('not-found', sentence('noSuchVersion'))

  // The newest one that was not set aside is shown, so those after it are.
  const changes = captures.slice(at).flatMap((each, after): SingleChange[] => {
    const setAside = after > 0
    if (isSetAside(each) === setAside) return []
    return [{ type: 'version.set-aside', clip: id, id: each.id, setAside }]
  })
  if (changes.length === 0) return
  const { articleHtml, articleText } = await notebook.tools.store.files.article(clip, version)
  const excerpt = excerptOfArticle(articleHtml, articleText) || (captures[at]?.remark ?? '')
  if (excerpt !== clip.excerpt) changes.push({ type: 'clip.edited', id, fields: { excerpt } })
  await notebook.apply({ type: 'several', changes })
}
