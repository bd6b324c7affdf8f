import { open } from 'node:fs/promises'
import { LIBRARY_HEAD } from '#core/export/library-lines'
import type { FailedRow } from '#core/import/import-item'
import type { Survey } from '#core/import/survey'
import { libraryItems } from './library-items'
import { sentence } from '#core/messages/sentence'

/** Whether a file is one that an export of everything made, as far as its beginning tells. */
export async function isLibraryFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const head = Buffer.alloc(LIBRARY_HEAD.length)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return head.toString('latin1', 0, bytesRead) === LIBRARY_HEAD
  } catch {
    // A folder opens as a file does, and then cannot be read.
    return false
  } finally {
    await file.close()
  }
}

/** What a library file holds, counted, and the ids of its records. */
export async function surveyLibrary(path: string): Promise<{ survey: Survey; ids: string[] }> {
  const ids: string[] = []
  const failed: FailedRow[] = []
  const tags = new Set<string>()
  const held = { pages: 0, highlights: 0, notes: 0, folders: 0 }
  for await (const item of libraryItems(path)) {
    if (item.kind === 'unreadable') failed.push(unreadable(item.where))
    if (item.kind === 'clip') {
      const { clip } = item.line
      ids.push(clip.id)
      held.pages += 1
      held.highlights += clip.highlights.length
      for (const tag of clip.tags) tags.add(tag)
    }
    if (item.kind === 'note') {
      const { note } = item
      ids.push(note.id)
      for (const tag of note.tags) tags.add(tag)
      if (note.collection) held.folders += 1
      held.notes += 1
    }
  }
  const survey: Survey = {
    format: 'library',
    rows: ids.length + failed.length,
    items: ids.length,
    withContent: held.pages,
    tags: tags.size,
    failed,
    ...held,
  }
  return { survey, ids }
}

/** A line that is no record, as a row that cannot be kept. */
export function unreadable(where: string): FailedRow {
  return { where, name: '', reason: sentence('recordUnread') }
}
