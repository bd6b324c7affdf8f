import type { HighlightRow } from '#core/highlight/highlight-row'
import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import { listKey } from '#core/library/list-key'
import { highlightOfTarget } from '#core/note/highlight-target'
import { noteLinks } from '#core/note/note-links'
import type { ClipPage, LinkTarget, NotIndexed, Summary } from '#contract/views'
import type { Note } from '#core/note/note'
import type { Notebook } from './notebook'
import { shownTags } from './organize/tag-cards'

type Stretch = { offset: number; limit: number }

/** What the sidebar shows. */
export function summary(notebook: Notebook): Summary {
  const { store } = notebook.tools
  const { catalogue } = store
  return {
    folder: store.paths.folder,
    shelves: catalogue.counts(),
    notes: catalogue.notesIn(false).length,
    trashedNotes: catalogue.notesIn(true).length,
    tags: shownTags(notebook),
    isReadOnly: store.isReadOnly,
    readSoFar: store.isRead ? null : catalogue.clipIds.length + catalogue.noteIds.length,
  }
}

/** One stretch of a list of clips. */
export function clipPage(
  { tools }: Notebook,
  { offset, limit, ...wanted }: ListWanted & Stretch,
): ClipPage {
  const { total, clips, spans, rows } = tools.store.catalogue.list(wanted)
  return { total, clips, spans: offset === 0 ? spans : null, rows: rows(offset, limit) }
}

/** Where a clip stands in a list; null when it is not in it. */
export function clipIndex(
  { tools }: Notebook,
  { id, ...wanted }: ListWanted & { id: Id },
): number | null {
  const index = tools.store.catalogue.list(wanted).indexOf(id)
  return index < 0 ? null : index
}

/** What cannot be found by all it says, and why. */
export function notIndexed({ tools: { store }, indexKeeper }: Notebook): NotIndexed[] {
  return indexKeeper.notIndexed.map(({ name, why }) => {
    const { kind, id } = name
    const row = kind === 'clip' ? store.catalogue.clip(id) : store.catalogue.note(id)
    return { kind, id, title: row?.title ?? id, why }
  })
}

/** A note with what its links point to, and the highlights it names as they are now. */
export async function openNote(
  notebook: Notebook,
  id: Id,
): Promise<{ note: Note; links: LinkTarget[]; highlights: HighlightRow[] }> {
  const { catalogue } = notebook.tools.store
  const note = await notebook.note(id)
  const links: LinkTarget[] = []
  const highlights = new Map<Id, HighlightRow>()
  const seen = new Set<string>()
  for (const { target, label } of noteLinks(note.body)) {
    if (seen.has(`${target}|${label}`)) continue
    seen.add(`${target}|${label}`)
    const named = highlightOfTarget(target)
    const found = named === null ? catalogue.linkTarget(target) : null
    if (found) links.push({ ...found, target })
    if (named === null || highlights.has(named)) continue
    // An embedded highlight is labelled by its clip, so that not every clip is read for it.
    const within = catalogue.linkTarget(label)
    const row = await notebook.highlights.find(named, within?.kind === 'clip' ? within.id : null)
    if (row) highlights.set(named, row)
  }
  return { note, links, highlights: [...highlights.values()] }
}

const OFFERED = 12
const OFFERED_HIGHLIGHTS = 6

/** What `[[` followed by these letters may mean: titles that begin so, then titles that hold it. */
export function completeLink({ tools }: Notebook, typed: string): LinkTarget[] {
  return tools.store.catalogue
    .titlesHolding(typed, OFFERED)
    .map((target) => ({ ...target, target: target.title }))
}

/** What these clips and notes are called, in this order, without those that are no more or in the trash. */
export function linkTargets({ tools }: Notebook, ids: readonly Id[]): LinkTarget[] {
  const { catalogue } = tools.store
  return ids.flatMap((id): LinkTarget[] => {
    const clip = catalogue.clip(id)
    if (clip && clip.place !== 'trash') {
      return [{ kind: 'clip', id, title: clip.title, target: clip.title }]
    }
    const note = catalogue.note(id)
    return note && !note.trashed
      ? [{ kind: 'note', id, title: note.title, target: note.title }]
      : []
  })
}

/** The highlights whose words, note, tags or clip have all that is typed in them, the newest first. */
export async function completeHighlight(
  notebook: Notebook,
  typed: string,
): Promise<HighlightRow[]> {
  const words = listKey(typed).split(' ').filter(Boolean)
  const rows = await notebook.highlights.all()
  return rows
    .filter(({ passage, note, tags, clip }) => {
      const key = [passage, note, ...tags, clip.title].map(listKey).join(' ')
      return words.every((word) => key.includes(word))
    })
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, OFFERED_HIGHLIGHTS)
}
