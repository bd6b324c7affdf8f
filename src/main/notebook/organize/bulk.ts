import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import { addTags, foldTag, isTagWithin, type TagName } from '#core/tag/tag-name'
import type { ThingIds } from '#contract/views'
import { inBatches } from '#storage/in-batches'
import type { Notebook } from '../notebook'

/** So many clips are marked by one change: of each its whole record is read. */
const BATCH = 500

/** Every clip of a list, in its order. */
export function idsOfList({ tools }: Notebook, wanted: ListWanted): Id[] {
  const { total, ids } = tools.store.catalogue.list(wanted)
  return [...new Set(ids(0, total))]
}

/** Tags clips and notes, as one step that can be undone. */
export async function tagThings(
  notebook: Notebook,
  { clips, notes }: ThingIds,
  tags: TagName[],
): Promise<void> {
  const changes: SingleChange[] =
    clips.length === 0 ? [] : [{ type: 'clips.tagged', ids: clips, tags }]
  for (const id of notes) {
    const row = notebook.tools.store.catalogue.note(id)
    if (row) changes.push({ type: 'note.edited', id, fields: { tags: addTags(row.tags, tags) } })
  }
  await applyAll(notebook, changes)
}

/** Takes tags, and those nested in them, off clips and notes, as one step that can be undone. */
export async function untagThings(
  notebook: Notebook,
  { clips, notes }: ThingIds,
  tags: TagName[],
): Promise<void> {
  const { catalogue } = notebook.tools.store
  const isGone = (name: string) => tags.some((tag) => isTagWithin(name, tag))
  const standing = catalogue.standings()
  const gone = new Set<TagName>()
  const ids = clips.filter((id) => {
    const carried = standing(id)?.tags.filter(isGone) ?? []
    for (const name of carried) gone.add(name)
    return carried.length > 0
  })
  const changes: SingleChange[] =
    ids.length === 0 ? [] : [{ type: 'clips.untagged', ids, tags: [...gone] }]
  for (const id of notes) {
    const left = catalogue.note(id)?.tags.filter((name) => !isGone(name))
    if (left && left.length < (catalogue.note(id)?.tags.length ?? 0)) {
      changes.push({ type: 'note.edited', id, fields: { tags: left } })
    }
  }
  await applyAll(notebook, changes)
}

/** The tags that any of these carry, the most carried first. */
export function tagsOfThings(
  { tools }: Notebook,
  { clips, notes }: ThingIds,
): { name: TagName; count: number }[] {
  const standing = tools.store.catalogue.standings()
  const carried = new Map<string, { name: TagName; count: number }>()
  const all = [
    ...clips.map((id) => standing(id)?.tags ?? []),
    ...notes.map((id) => tools.store.catalogue.note(id)?.tags ?? []),
  ]
  for (const name of all.flat()) {
    const known = carried.get(foldTag(name)) ?? { name, count: 0 }
    known.count++
    carried.set(foldTag(name), known)
  }
  return [...carried.values()].sort((a, b) => b.count - a.count)
}

/** Puts clips and notes into the trash, as one step that can be undone. */
export async function trashThings(notebook: Notebook, { clips, notes }: ThingIds): Promise<void> {
  await applyAll(notebook, [
    ...(clips.length === 0
      ? []
      : [{ type: 'clips.moved' as const, ids: clips, place: 'trash' as const }]),
    ...(notes.length === 0 ? [] : [{ type: 'notes.trashed' as const, ids: notes }]),
  ])
}

/** Marks clips as read to their end or as not begun, as one step that can be undone. */
export async function markClips(
  notebook: Notebook,
  ids: readonly Id[],
  as: 'read' | 'unread',
): Promise<void> {
  const apply = notebook.changes.asOneStep()
  const progress = as === 'read' ? 1 : 0
  for (let from = 0; from < ids.length; from += BATCH) {
    const changes: SingleChange[] = []
    await inBatches(ids.slice(from, from + BATCH), async (id) => {
      const { reading } = await notebook.clip(id)
      const position = as === 'read' ? reading.position : 0
      changes.push({ type: 'clip.read', id, reading: { ...reading, position, progress } })
    })
    await apply(changes.length === 1 && changes[0] ? changes[0] : { type: 'several', changes })
  }
}

async function applyAll(notebook: Notebook, changes: SingleChange[]) {
  const [only, ...others] = changes
  if (only) await notebook.apply(others.length === 0 ? only : { type: 'several', changes })
}
