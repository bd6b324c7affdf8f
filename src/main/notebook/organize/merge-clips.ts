import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capturesOf, newestCapture, type Clip } from '#core/clip/clip'
import { clipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import { mergeChange, type ClipMerge } from '#core/library/merge-clips'
import type { Note } from '#core/note/note'
import { foldLinkTarget } from '#core/note/note-links'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { ComparedClip } from '#contract/tidying-views'
import type { Notebook } from '../notebook'

/**
 * Makes several clips one, with every version, highlight, tag and collection they have, as one step that can be
 * undone. Captured files are on disk under the clip that stays before any of it is said.
 */
export async function mergeDuplicates(
  notebook: Notebook,
  { keep: kept, others: ids, from }: ClipMerge,
): Promise<void> {
  if (ids.includes(kept)) {
    throw new NotebookError('bad-request', sentence('mergedWithItself'))
  }
  const keep = await notebook.clipToRead(kept)
  const others: Clip[] = []
  for (const id of new Set(ids)) others.push(await notebook.clipToRead(id))
  for (const clip of others) await bringVersions(notebook, clip, keep)
  const notes = await linkingNotes(notebook, others)
  await notebook.apply(mergeChange(keep, others, notes, from))
}

/** What of these clips is looked at to compare them. */
export async function comparedClips(
  notebook: Notebook,
  ids: readonly Id[],
): Promise<ComparedClip[]> {
  const clips: ComparedClip[] = []
  for (const id of ids) {
    const clip = await notebook.clip(id)
    const { capturedAt, suspicion } = newestCapture(clip)
    clips.push({
      ...clipRow(clip),
      versions: capturesOf(clip).length,
      capturedAt,
      isSuspect: suspicion !== undefined,
      notedHighlights: clip.highlights.filter(({ note }) => note.trim() !== '').length,
    })
  }
  return clips
}

async function bringVersions({ tools }: Notebook, from: Clip, to: Clip) {
  const { store } = tools
  for (const { id } of from.versions) {
    const folder = store.paths.versionFolder(from.id, id)
    try {
      const names = await readdir(folder)
      const files = new Map<string, Uint8Array>()
      for (const name of names) files.set(name, await readFile(join(folder, name)))
      await store.files.bringVersion(to.id, id, files)
    } catch (cause) {
      const words = sentence('pageToMergeUnread', from.title)
      throw new NotebookError('library-unreadable', words, { cause })
    }
  }
}

async function linkingNotes(notebook: Notebook, clips: readonly Clip[]): Promise<Note[]> {
  const { catalogue } = notebook.tools.store
  const isMarked = clips.some(({ highlights }) => highlights.length > 0)
  // A link to a highlight stands in the text alone, so there is no telling which notes have one.
  const rows = isMarked
    ? catalogue.notesIn(false)
    : catalogue.notesLinkingTo(clips.flatMap(({ title, id }) => [foldLinkTarget(title), id]))
  const ids = new Set(rows.map(({ id }) => id))
  const notes: Note[] = []
  for (const id of ids) notes.push(await notebook.note(id))
  return notes
}
