import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { Purpose } from '#core/library/purpose'
import { wholeShelf } from '#core/library/list-wanted'
import type { Shelf } from '#core/library/shelf'
import { nearTags } from '#core/tag/near-tags'
import { retagAll, retagged } from '#core/tag/retag'
import type { NamedTagCard } from '#core/tag/tag-card'
import {
  foldTag,
  inTagOrder,
  isTagWithin,
  sameTag,
  tidyTagName,
  type TagName,
} from '#core/tag/tag-name'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { TagRow, TagsView, TagUse } from '#contract/tidying-views'
import { inBatches } from '#storage/in-batches'
import type { Notebook } from '../notebook'
import { cardChanges, tagCardsOf } from './tag-cards'

const SHELVES: Shelf[] = ['library', 'trash']

/** Every tag outside the trash with how much carries it or one nested in it, and those that may be meant as one. */
export async function tagsView(notebook: Notebook): Promise<TagsView> {
  const { catalogue } = notebook.tools.store
  const rows = new Map<string, TagRow>()
  const cards = tagCardsOf(notebook)
  const count = (name: string, field: keyof TagUse, by: number) => {
    const key = foldTag(name)
    const color = cards.get(key)?.color ?? null
    const row = rows.get(key) ?? { name, color, clips: 0, highlights: 0, notes: 0 }
    rows.set(key, { ...row, [field]: row[field] + by })
  }
  for (const { name, count: clips } of catalogue.tags()) count(name, 'clips', clips)
  for (const { tags } of await notebook.highlights.all()) {
    for (const name of withParents(tags)) count(name, 'highlights', 1)
  }
  for (const { tags } of catalogue.notesIn(false)) {
    for (const name of withParents(tags)) count(name, 'notes', 1)
  }
  for (const { name, isKept } of cards.values()) {
    for (const level of isKept ? withParents([name]) : []) count(level, 'clips', 0)
  }
  const tags = [...rows.values()].sort(inTagOrder)
  const used = tags.map((tag) => ({
    name: tag.name,
    count: tag.clips + tag.highlights + tag.notes,
  }))
  return { tags, near: nearTags(used).filter(({ from, to }) => !areApart(cards, from, to)) }
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
    throw new NotebookError('bad-request', sentence('notIntoItself', from))
  }
  const isThere = (await tagsView(notebook)).tags.some(({ name }) => sameTag(name, to))
  const what = isThere && !sameTag(from, to) ? 'tag.merged' : 'tag.renamed'
  await retag(notebook, from, to, { what, from, to })
}

/** Takes a tag, with those nested in it, off all that carries it, as one step that can be undone. */
export async function deleteTag(notebook: Notebook, tag: TagName): Promise<void> {
  await retag(notebook, tag, null, { what: 'tag.deleted', name: tag })
}

async function retag(notebook: Notebook, from: TagName, to: TagName | null, purpose: Purpose) {
  const { clips, highlights, notes } = await carrying(notebook, from)
  const ids = new Map<TagName, Id[]>()
  for (const { id, tags } of clips) {
    for (const tag of tags.filter((each) => isTagWithin(each, from))) {
      const known = ids.get(tag)
      if (known) known.push(id)
      else ids.set(tag, [id])
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
    ...cardChanges(notebook, from, to),
  ]
  if (changes.length > 0) await notebook.apply({ type: 'several', changes, purpose })
}

function areApart(cards: ReadonlyMap<string, NamedTagCard>, a: TagName, b: TagName) {
  const says = (one: TagName, other: TagName) =>
    cards.get(foldTag(one))?.apart.some((each) => sameTag(each, other)) ?? false
  return says(a, b) || says(b, a)
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
