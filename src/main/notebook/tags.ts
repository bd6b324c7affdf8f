import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { wholeShelf } from '#core/library/list-wanted'
import type { Shelf } from '#core/library/shelf'
import { nearTags } from '#core/tag/near-tags'
import { retagAll, retagged } from '#core/tag/retag'
import { foldTag, isTagWithin, tidyTagName, type TagName } from '#core/tag/tag-name'
import { NotebookError } from '#core/problem'
import type { TagRow, TagsView, TagUse } from '#contract/views'
import { inBatches } from '#storage/in-batches'
import type { Notebook } from './notebook'

const SHELVES: Shelf[] = ['library', 'trash']

/** Every tag outside the trash with how much carries it or one nested in it, and those that may be meant as one. */
export async function tagsView(notebook: Notebook): Promise<TagsView> {
  const { catalogue } = notebook.tools.store
  const rows = new Map<string, TagRow>()
  const count = (name: string, field: keyof TagUse, by: number) => {
    const row = rows.get(foldTag(name)) ?? { name, clips: 0, highlights: 0, notes: 0 }
    rows.set(foldTag(name), { ...row, [field]: row[field] + by })
  }
  for (const { name, count: clips } of catalogue.tags()) count(name, 'clips', clips)
  for (const { tags } of await notebook.highlights.all()) {
    for (const name of withParents(tags)) count(name, 'highlights', 1)
  }
  for (const { tags } of catalogue.notesIn(false)) {
    for (const name of withParents(tags)) count(name, 'notes', 1)
  }
  const tags = [...rows.values()].sort((a, b) => order(keyOf(a.name), keyOf(b.name)))
  const used = tags.map((tag) => ({
    name: tag.name,
    count: tag.clips + tag.highlights + tag.notes,
  }))
  return { tags, near: nearTags(used) }
}

/** How much carries a tag or one nested in it, in the trash too: all that a rename or a merge would change. */
export async function tagUse(notebook: Notebook, tag: TagName): Promise<TagUse> {
  const { clips, highlights, notes } = await carrying(notebook, tag)
  return { clips: clips.length, highlights: highlights.length, notes: notes.length }
}

/**
 * Gives a tag, with those nested in it, another name wherever it is, as one step that can be undone. Where there is
 * a tag of that name already, the two become one.
 */
export async function renameTag(notebook: Notebook, from: TagName, to: TagName): Promise<void> {
  if (foldTag(from) !== foldTag(to) && isTagWithin(to, from)) {
    throw new NotebookError('bad-request', `“${from}” cannot be put into itself.`)
  }
  await retag(notebook, from, to)
}

/** Takes a tag, with those nested in it, off all that carries it, as one step that can be undone. */
export async function deleteTag(notebook: Notebook, tag: TagName): Promise<void> {
  await retag(notebook, tag, null)
}

async function retag(notebook: Notebook, from: TagName, to: TagName | null) {
  const { clips, highlights, notes } = await carrying(notebook, from)
  const ids = new Map<TagName, Id[]>()
  for (const { id, tags } of clips) {
    for (const tag of tags.filter((each) => isTagWithin(each, from))) {
      ids.set(tag, [...(ids.get(tag) ?? []), id])
    }
  }
  const changes: SingleChange[] = [
    // All are taken off before any is put on, or one that is put on could be one to be taken off.
    ...Array.from(ids, ([tag, each]): SingleChange => {
      return { type: 'clips.untagged', ids: each, tags: [tag] }
    }),
    ...Array.from(ids).flatMap(([tag, each]): SingleChange[] => {
      const next = to === null ? null : retagged(tag, from, to)
      return next === null ? [] : [{ type: 'clips.tagged', ids: each, tags: [tidyTagName(next)] }]
    }),
    ...highlights.map(({ clip, id, tags }): SingleChange => {
      return { type: 'highlight.edited', clip, id, fields: { tags: retagAll(tags, from, to) } }
    }),
    ...notes.map(({ id, tags }): SingleChange => {
      return { type: 'note.edited', id, fields: { tags: retagAll(tags, from, to) } }
    }),
  ]
  const [only, ...others] = changes
  if (only) await notebook.apply(others.length === 0 ? only : { type: 'several', changes })
}

async function carrying(notebook: Notebook, tag: TagName) {
  const { store } = notebook.tools
  const carries = ({ tags }: { tags: readonly TagName[] }) =>
    tags.some((each) => isTagWithin(each, tag))
  const clips = SHELVES.flatMap((shelf) => {
    const { total, rows } = store.catalogue.list({ ...wholeShelf(shelf), tag })
    return rows(0, total)
  })
  const marked = (await notebook.highlights.all()).filter(carries)
  const highlights = marked.map(({ id, tags, clip }) => ({ id, tags, clip: clip.id }))
  const trashed = store.catalogue.list(wholeShelf('trash'))
  const withMarks = trashed.rows(0, trashed.total).filter((row) => row.highlightCount > 0)
  await inBatches(withMarks, async ({ id: clip }) => {
    const inTrash = (await store.clip(clip))?.highlights ?? []
    for (const { id, tags } of inTrash.filter(carries)) highlights.push({ id, tags, clip })
  })
  const notes = [false, true].flatMap((isTrashed) => store.catalogue.notesIn(isTrashed))
  return { clips, highlights, notes: notes.filter(carries) }
}

function withParents(tags: readonly TagName[]): TagName[] {
  const all = new Map<string, TagName>()
  for (const tag of tags) {
    const levels = tag.split('/')
    for (const level of levels.keys()) {
      const name = levels.slice(0, level + 1).join('/')
      all.set(foldTag(name), name)
    }
  }
  return [...all.values()]
}

// By levels, so that what is nested stands right under what holds it.
function keyOf(name: string) {
  return foldTag(name).replaceAll('/', '\0')
}

function order(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
